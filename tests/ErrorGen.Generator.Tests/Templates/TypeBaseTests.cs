using System.Text.RegularExpressions;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Templates;

public sealed partial class TypeBaseTests
{
    private const string Errors = """ "statuses": { "404": { "title": "None" } }, "errors": { "Good": { "status": 400, "message": "No" } } }""";

    [Fact]
    public void Type_URI_template_is_generated_only_if_the_catalogue_has_one()
    {
        const string Member = "        public override string TypeUriTemplate => \"https://shop.example/{code}\";\n\n";
        string without = Generate("{" + Errors);
        string with = Generate("""{ "typeBase": "https://shop.example/{code}",""" + Errors);

        Assert.DoesNotContain("TypeUriTemplate", without, StringComparison.Ordinal);
        Assert.Contains(Member, with, StringComparison.Ordinal);
        Assert.Equal(WithoutRevision(without), WithoutRevision(with.Replace(Member, "", StringComparison.Ordinal)));
    }

    /// <summary>The revision of a catalogue differs with the template of its types.</summary>
    private static string WithoutRevision(string code) => Revision().Replace(code, "");

    [GeneratedRegex("private const int Revision = -?[0-9]+;")]
    private static partial Regex Revision();

    private static string Generate(string catalog)
    {
        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", catalog)], TargetProject.Library(LanguageVersion.CSharp12));
        Assert.Empty(output.DisplayedDiagnostics);
        Assert.Empty(output.CompilerFindings);
        return string.Concat(output.Files.Values);
    }
}
