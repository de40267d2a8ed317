using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>
/// Names that generated members cannot have, because something else has them. Names made from words do not contain an underscore between
/// these, but the field <c>name</c> of an entry and the field <c>class</c> of a catalogue can be any identifier.
/// </summary>
internal static class MemberNames
{
    private const string ErrorSuffix = "Error";

    /// <summary>The names that a property uses beside its own, whether it can be set or not.</summary>
    private const string Getter = "get_";

    private const string Setter = "set_";

    private static readonly string[] EntryClassSuffixes = [ErrorSuffix, "Exception"];

    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly string[] PropertiesOfCatalogClass = ["All", "Catalog"];

    private static readonly HashSet<string> OfCatalogClass = new(StringComparer.Ordinal)
    {
        "All", "Catalog", CatalogNames.DataClass, "TryGet", "get_All", "get_Catalog",
    };

    private static readonly HashSet<string> OfError = new(StringComparer.Ordinal)
    {
        "Code", "Definition", "Entry", "GetParameter", "Message", "Render", "Status", "ToException",
    };

    /// <summary>The argument that every generated exception has in addition to the parameters of the entry.</summary>
    private const string InnerException = "innerException";

    /// <summary>The names that no entry can have, each with the generated class that it would clash with: by a member or by its own name.</summary>
    public static IReadOnlyDictionary<string, string> ReservedKeys(CatalogNames names)
    {
        var reserved = names.Types.ToDictionary(type => type, StringComparer.Ordinal);
        foreach (string name in OfObject.Concat(OfCatalogClass).Concat(PropertiesOfCatalogClass.Select(property => Setter + property)))
        {
            reserved[name] = names.ClassName;
        }

        if (names.ClassName.StartsWith(Getter, StringComparison.Ordinal))
        {
            reserved[names.ClassName.Substring(Getter.Length)] = names.ClassName;
        }

        // The other classes of the catalogue have other suffixes than those of an entry.
        foreach (string suffix in EntryClassSuffixes.Where(suffix => names.ClassName.EndsWith(suffix, StringComparison.Ordinal)))
        {
            reserved[names.ClassName.Substring(0, names.ClassName.Length - suffix.Length)] = names.ClassName;
        }

        return reserved;
    }

    /// <summary>The property that has an accessor of this name; null if no property has one.</summary>
    public static string? PropertyOfAccessor(string name) =>
        name.StartsWith(Getter, StringComparison.Ordinal) || name.StartsWith(Setter, StringComparison.Ordinal) ? name.Substring(Getter.Length) : null;

    /// <summary>Whether the classes of some entry could have this name. Upper and lower case do not count: see CatalogRules.</summary>
    public static bool IsLikeClassOfEntry(string type) =>
        EntryClassSuffixes.Any(suffix => type.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a catalogue's class cannot have this name, because something in its file has it.</summary>
    public static bool IsInCatalogClass(string className) => OfCatalogClass.Contains(className);

    /// <summary>Whether the value of an error cannot have a property of this name.</summary>
    public static bool IsReservedInError(string propertyName, string errorName) =>
        OfObject.Contains(propertyName) || OfError.Contains(propertyName)
        || IsInnerException(propertyName) || IsClass(propertyName, errorName);

    /// <summary>Whether a property would have the name of the class of its own error, or of the class with an accessor of that name.</summary>
    public static bool IsClass(string propertyName, string errorName) => IsClassOf(propertyName, errorName)
        || (errorName.StartsWith(Getter, StringComparison.Ordinal) && IsClassOf(propertyName, errorName.Substring(Getter.Length)));

    /// <summary>Whether the argument of a property is that of the inner exception: <c>INNERException</c> is another property, but no other argument.</summary>
    private static bool IsInnerException(string propertyName) =>
        propertyName.Length == InnerException.Length && CSharpNames.Camel(propertyName) == InnerException;

    private static bool IsClassOf(string propertyName, string errorName) =>
        propertyName.Length == errorName.Length + ErrorSuffix.Length
        && propertyName.StartsWith(errorName, StringComparison.Ordinal)
        && propertyName.EndsWith(ErrorSuffix, StringComparison.Ordinal);
}
