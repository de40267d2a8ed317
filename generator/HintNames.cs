using ErrorGen.Generator.Model;

namespace ErrorGen.Generator;

/// <summary>The names of the generated files: unique in a project, the same on every machine.</summary>
internal static class HintNames
{
    public static string Of(CatalogNames catalog, string type)
    {
        string scope = catalog.Namespace.Length == 0 ? catalog.ClassName : $"{catalog.Namespace}.{catalog.ClassName}";
        string name = type == catalog.ClassName ? scope : $"{scope}.{type}";

        // The compiler does not take '@' in a file name; two names that differ in it only cannot be.
        return name.Replace("@", "") + ".g.cs";
    }
}
