using ErrorGen.Compiler;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>The whole model: what a template sees and <c>errorgen model</c> prints (docs/templates.md, generator/schema/errors.model.schema.json).</summary>
internal static class ModelTree
{
    /// <summary>The version of the model. A change by which a template could fail or mean something else increases it; new members do not.</summary>
    public const int Version = 1;

    /// <summary>Creates the model.</summary>
    /// <param name="compiled">The catalogues and translations.</param>
    /// <param name="project">The name of the project, or null.</param>
    /// <param name="rootNamespace">The root namespace of the project; empty if it does not have one.</param>
    public static ScriptObject Create(CompiledCatalogs compiled, string? project, string rootNamespace) => Tree.Object(
        ("modelVersion", Version),
        ("project", Tree.Object(("name", project), ("rootNamespace", rootNamespace))),
        ("catalogs", Tree.List(compiled.Catalogs
            .OrderBy(catalog => catalog.Names.FullName, StringComparer.Ordinal)
            .Select(catalog => CatalogTree.Create(catalog, compiled.Translations)))));
}
