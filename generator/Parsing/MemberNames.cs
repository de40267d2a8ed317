using ErrorGen.Generator.Model;

namespace ErrorGen.Generator.Parsing;

/// <summary>Names that generated members cannot have, because something else has them.</summary>
internal static class MemberNames
{
    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> OfCatalogClass = new(StringComparer.Ordinal) { "All", "Catalog", "TryGet" };

    /// <summary>The class that stands beside the catalogue's own in one file.</summary>
    private const string CatalogData = "CatalogData";

    private static readonly HashSet<string> OfError = new(StringComparer.Ordinal)
    {
        "Code", "Definition", "Entry", "GetParameter", "Message", "Render", "Status",
    };

    /// <summary>The parameter that every generated exception has beside those of the catalogue, as a property name.</summary>
    private const string InnerException = "InnerException";

    /// <summary>The generated class that an entry of this name would clash with, with a member of its own or by its name; null where there is none.</summary>
    public static string? ClassThatReserves(string name, CatalogNames names)
    {
        // The catalogue's other classes end in other words than those of an entry.
        bool isCatalogClass = names.ClassName == name + "Error" || names.ClassName == name + "Exception";
        if (isCatalogClass || OfObject.Contains(name) || OfCatalogClass.Contains(name))
        {
            return names.ClassName;
        }

        return names.Types.FirstOrDefault(type => type == name);
    }

    /// <summary>Whether a catalogue's class cannot have this name, because something in its file has it.</summary>
    public static bool IsInCatalogClass(string className) => OfCatalogClass.Contains(className) || className == CatalogData;

    /// <summary>Whether the value of an error cannot have a property of this name.</summary>
    public static bool IsReservedInError(string propertyName, string errorClass) =>
        OfObject.Contains(propertyName) || OfError.Contains(propertyName)
        || propertyName == InnerException || propertyName == errorClass;
}
