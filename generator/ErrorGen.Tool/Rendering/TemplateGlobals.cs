using ErrorGen.Tool.TemplateModel;
using Scriban.Runtime;

namespace ErrorGen.Tool.Rendering;

/// <summary>The variables of a template.</summary>
internal static class TemplateGlobals
{
    private const string Catalog = "catalog";
    private const string Statuses = "statuses";

    /// <summary>Creates the variables.</summary>
    /// <param name="model">The model of the project.</param>
    /// <param name="catalogs">The catalogues of the output.</param>
    /// <param name="item">The metadata of the output.</param>
    /// <param name="operations">The operations of the OpenAPI document of the output; none if it does not name one.</param>
    public static ScriptObject Create(ScriptObject model, IReadOnlyList<ScriptObject> catalogs, ScriptObject item, ScriptArray operations)
    {
        var globals = new ScriptObject(StringComparer.Ordinal);
        globals.SetValue("modelVersion", model["modelVersion"], readOnly: true);
        globals.SetValue("project", model["project"], readOnly: true);
        globals.SetValue("catalogs", Tree.List(catalogs), readOnly: true);
        globals.SetValue("errors", Tree.List(catalogs.SelectMany(catalog => Tree.Member<ScriptArray>(catalog, "errors"))), readOnly: true);
        globals.SetValue("item", item, readOnly: true);
        globals.SetValue("operations", operations, readOnly: true);
        if (catalogs.Count == 1)
        {
            globals.SetValue(Catalog, catalogs[0], readOnly: true);
            globals.SetValue(Statuses, catalogs[0]["statuses"], readOnly: true);
        }

        return globals;
    }

    /// <summary>Explains why a variable does not exist; null if there is never one of that name.</summary>
    public static string? Explain(string name) => name is Catalog or Statuses
        ? $"'{name}' exists only if the output has one catalogue; use 'catalogs', or set Catalog for the output"
        : null;
}
