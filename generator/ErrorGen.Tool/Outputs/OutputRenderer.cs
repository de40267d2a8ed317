using System.Text.Json;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Paths;
using ErrorGen.Tool.Rendering;
using ErrorGen.Tool.TemplateModel;
using Scriban.Runtime;

namespace ErrorGen.Tool.Outputs;

/// <summary>A file that is to be written.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The text.</param>
/// <param name="Item">The output that it belongs to.</param>
internal sealed record OutputText(string Path, string Text, OutputItem Item);

/// <summary>The result of rendering the outputs of a project.</summary>
/// <param name="Files">The files of the outputs without an error.</param>
/// <param name="Diagnostics">What went wrong.</param>
/// <param name="Inputs">The files that templates were read from.</param>
internal sealed record OutputSet(IReadOnlyList<OutputText> Files, IReadOnlyList<DiagnosticInfo> Diagnostics, IReadOnlyList<string> Inputs)
{
    /// <summary>Whether an output has an error. Then none is written, so that all files are of one state of the catalogue.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error);
}

/// <summary>Renders the outputs of a project.</summary>
/// <param name="folder">The folder that relative paths of templates start at.</param>
/// <param name="limits">The limits of templates.</param>
internal sealed class OutputRenderer(string folder, TemplateLimits limits)
{
    private readonly TemplateRenderer _renderer = new(limits);

    /// <summary>Renders outputs from one model.</summary>
    /// <param name="items">The outputs.</param>
    /// <param name="compiled">The catalogues, without errors.</param>
    /// <param name="project">The name of the project, or null.</param>
    /// <param name="rootNamespace">The root namespace of the project.</param>
    /// <param name="started">Is called before each output, on several threads.</param>
    public OutputSet Render(
        IReadOnlyList<OutputItem> items, CompiledCatalogs compiled, string? project, string rootNamespace, Action<OutputItem> started)
    {
        ScriptObject model = ModelTree.Create(compiled, project, rootNamespace);
        ScriptObject[] catalogs = [.. Tree.Member<ScriptArray>(model, "catalogs").Cast<ScriptObject>()];
        var files = new List<OutputText>();
        var diagnostics = new List<DiagnosticInfo>();
        var inputs = new SortedSet<string>(StringComparer.Ordinal);
        var prepared = new List<(OutputItem Item, TemplateSource Template, ScriptObject Globals)>();
        foreach (OutputItem item in items)
        {
            if (Find(item, diagnostics) is { } template && Select(item, catalogs, diagnostics) is { } selected)
            {
                prepared.Add((item, template, TemplateGlobals.Create(model, selected, Metadata(item), ReadOperations(item, inputs, diagnostics))));
            }
        }

        // The model is read-only, and each output has a context of its own.
        foreach ((OutputItem item, RenderResult result) in prepared.AsParallel().AsOrdered().Select(output => (output.Item, Render(output.Item, output.Template, output.Globals))))
        {
            diagnostics.AddRange(result.Diagnostics);
            inputs.UnionWith(result.Included.Where(Path.IsPathRooted));
            files.AddRange(result.Files
                .Where(file => file.Name.Length > 0 || file.Text.Length > 0 || result.Files.Count == 1)
                .Select(file => new OutputText(PathOf(item, file.Name), file.Text, item)));
        }

        diagnostics.AddRange(OutputChecks.CheckPaths(files.Select(file => (file.Path, file.Item))));
        return new OutputSet(files, diagnostics, [.. inputs]);

        RenderResult Render(OutputItem item, TemplateSource template, ScriptObject globals)
        {
            started(item);
            return _renderer.Render(template, globals);
        }
    }

    private static string PathOf(OutputItem item, string name) =>
        name.Length == 0 ? item.Path : Path.GetFullPath(name, Path.GetDirectoryName(item.Path)!);

    private TemplateSource? Find(OutputItem item, List<DiagnosticInfo> diagnostics)
    {
        var template = TemplateSource.Find(item.Template, folder);
        if (template is null)
        {
            diagnostics.Add(DiagnosticInfo.Create(TemplateRules.NoTemplate, item.Place, item.Template, BuiltInTemplates.List));
        }

        return template;
    }

    private static ScriptObject[]? Select(OutputItem item, ScriptObject[] catalogs, List<DiagnosticInfo> diagnostics)
    {
        string name = Path.GetFileName(item.Catalog.Replace('\\', '/'));
        ScriptObject[] selected = name.Length == 0 ? catalogs : [.. catalogs.Where(catalog => Tree.Member<string>(catalog, "file") == name || Tree.Member<string>(catalog, "class") == name)];
        if (selected.Length > 0 || name.Length == 0)
        {
            return selected;
        }

        diagnostics.Add(DiagnosticInfo.Create(
            TemplateRules.NoCatalog, item.Place, item.Catalog, string.Join(", ", catalogs.Select(catalog => $"'{catalog["file"]}'"))));
        return null;
    }

    /// <summary>Reads the document of <c>OpenApi</c>. A build that writes the document itself does not have it the first time.</summary>
    private ScriptArray ReadOperations(OutputItem item, SortedSet<string> inputs, List<DiagnosticInfo> diagnostics)
    {
        if (item.OpenApi.Length == 0)
        {
            return Tree.List([]);
        }

        string path = Path.GetFullPath(PathArgument.Normalize(item.OpenApi), folder);
        inputs.Add(path);
        try
        {
            return OpenApiOperations.Read(path);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticInfo.Create(
                TemplateRules.NoDocument, item.Place, item.OpenApi, exception is FileNotFoundException or DirectoryNotFoundException ? "it does not exist" : exception.Message));
            return Tree.List([]);
        }
    }

    /// <summary>The metadata of an item: names ignore case as in MSBuild, and metadata that is not set is null.</summary>
    private static OpenObject Metadata(OutputItem item)
    {
        var members = new OpenObject(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string value) in item.Metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            members.SetValue(name, value, readOnly: true);
        }

        return Tree.Fill(
            members,
            ("Include", item.Include.Replace('\\', '/')),
            ("fileName", Path.GetFileName(item.Path)),
            ("fileStem", Path.GetFileNameWithoutExtension(item.Path)),
            ("extension", Path.GetExtension(item.Path)));
    }
}
