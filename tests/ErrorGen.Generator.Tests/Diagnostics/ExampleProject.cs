using System.Xml.Linq;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Runs the generator over the example of a documentation page.</summary>
internal sealed class ExampleProject(PageExample example)
{
    private const string Core = "ErrorGen";
    private const string AspNetCore = "ErrorGen.AspNetCore";

    public static GeneratorOutput Run(PageExample example) => new ExampleProject(example).Run();

    private GeneratorOutput Run() => GeneratorHarness.Run([.. Texts()], Reports.WithSeverities(Target()));

    /// <summary>The files that the project names, present or not, or all.</summary>
    private IEnumerable<AdditionalText> Texts()
    {
        string[] names = Elements("ErrorGenCatalog").Select(element => element.Value).ToArray() is { Length: > 0 } named ? named : [.. example.Files.Keys];
        return names.Select(name => example.Files.TryGetValue(name, out string? text)
            ? Reports.Catalog(text, name)
            : new CatalogText(name, text: (Microsoft.CodeAnalysis.Text.SourceText?)null));
    }

    private CSharpCompilation Target()
    {
        if (example.Project is null)
        {
            return TargetProject.Library();
        }

        string[] packages = [.. Elements("PackageReference").Where(IsCompiledAgainst).Select(element => element.Attribute("Include")!.Value)];
        bool hasFramework = Elements("FrameworkReference").Any();
        CSharpCompilation target = (packages.Contains(AspNetCore), packages.Contains(Core), hasFramework) switch
        {
            (true, _, true) => TargetProject.WebApplication(),
            (false, true, true) => TargetProject.Library().AddReferences(MetadataReference.CreateFromFile(
                typeof(Microsoft.AspNetCore.Http.IEndpointFilter).Assembly.Location)),
            (false, true, false) => TargetProject.Library(),
            _ => TargetProject.Create(OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(TargetProject.Tree("")),
        };
        SyntaxTree source = target.SyntaxTrees.Single();
        return target.ReplaceSyntaxTree(source, TargetProject.Tree(source.ToString(), Language()));
    }

    private LanguageVersion Language() =>
        Elements("LangVersion").SingleOrDefault() is { } element && LanguageVersionFacts.TryParse(element.Value, out LanguageVersion version)
            ? version
            : LanguageVersion.Latest;

    private IEnumerable<XElement> Elements(string name) => example.Project is null ? [] : XElement.Parse(example.Project).Descendants(name);

    private static bool IsCompiledAgainst(XElement package) => package.Attribute("ExcludeAssets")?.Value != "compile";
}
