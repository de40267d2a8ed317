using ErrorGen.Compiler;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>Renders a template of a test in this process.</summary>
internal sealed class TemplateRunner : IDisposable
{
    public const string DefaultCatalog = """
        {
          "errors": {
            "OutOfStock": {
              "status": 409, "title": "Out of stock", "message": "Only %available of %sku are left.",
              "parameters": ["sku", { "name": "available", "type": "int", "format": "N0" }]
            }
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public TemplateRunner() => Write("errors.json", DefaultCatalog);

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(name))!);
        return _folder.Write(name, text);
    }

    /// <summary>Renders a template and returns its text; fails if there is a diagnostic.</summary>
    public string Render(string template, params (string Name, string Value)[] metadata)
    {
        OutputSet set = RenderSet(template, TemplateLimits.Default, metadata);
        Xunit.Assert.Equal([], set.Diagnostics.Select(diagnostic => diagnostic.Message));
        return Xunit.Assert.Single(set.Files).Text;
    }

    /// <summary>Renders a template and returns its diagnostics as <c>line,column ID: message</c>; fails if there is a file.</summary>
    public string[] Fail(string template, TemplateLimits? limits = null)
    {
        OutputSet set = RenderSet(template, limits ?? TemplateLimits.Default);
        Xunit.Assert.Empty(set.Files);
        return [.. set.Diagnostics.Select(diagnostic =>
            $"{diagnostic.Location!.Lines.Start.Line + 1},{diagnostic.Location.Lines.Start.Character + 1} {diagnostic.Rule.Id}: {diagnostic.Message}")];
    }

    public OutputSet RenderSet(string template, TemplateLimits limits, params (string Name, string Value)[] metadata)
    {
        Write("templates/t.scriban", template);
        var values = metadata.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        values.TryAdd("Template", "templates/t.scriban");
        var item = new OutputItem(_folder.Combine("out.txt"), "out.txt", values, Place: null);
        return new OutputRenderer(Folder, limits).Render([item], Compile(), "Shop", "Shop", static _ => { });
    }

    public CompiledCatalogs Compile()
    {
        FileGroup files = FileGroup.Find([Folder], isRecursive: false)[0];
        CompilerInput input = DefaultFiles.Read(files, hasTranslationDetails: false);
        CompiledCatalogs compiled = CatalogCompiler.Read(input with { Options = new("Shop") }, CancellationToken.None);
        Xunit.Assert.Equal([], compiled.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Compiler.Rules.RuleSeverity.Error).Select(diagnostic => diagnostic.Message));
        return compiled;
    }
}
