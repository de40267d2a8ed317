using ErrorGen.Compiler.Text;

namespace ErrorGen.Tool.Outputs;

/// <summary>A file that is rendered from a template: an item <c>ErrorGenOutput</c>, or the options of <c>render</c>.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Include">The path as the user has written it.</param>
/// <param name="Metadata">The metadata, <c>Template</c> among them.</param>
/// <param name="Place">Where the output is named, or null for the command line.</param>
internal sealed record OutputItem(string Path, string Include, IReadOnlyDictionary<string, string> Metadata, SourceSpan? Place)
{
    private const string TemplateName = "Template";
    private const string CatalogName = "Catalog";
    private const string OpenApiName = "OpenApi";

    /// <summary>The name or file of the template; empty if there is none.</summary>
    public string Template => Metadata.GetValueOrDefault(TemplateName, "");

    /// <summary>The file or class of the only catalogue that is rendered; empty for all.</summary>
    public string Catalog => Metadata.GetValueOrDefault(CatalogName, "");

    /// <summary>The path of an OpenAPI document whose operations the template gets; empty for none.</summary>
    public string OpenApi => Metadata.GetValueOrDefault(OpenApiName, "");
}
