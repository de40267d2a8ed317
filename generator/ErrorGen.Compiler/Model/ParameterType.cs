namespace ErrorGen.Compiler.Model;

/// <summary>A type that a parameter can have: its name in the catalogue, in C# and in the runtime's enumeration.</summary>
internal sealed record ParameterType(string CatalogName, string CSharpName, string RuntimeName)
{
    public static readonly ParameterType String = new("string", "string", "String");

    /// <summary>The type of a parameter whose type is not known, which is reported: a value of every type is accepted for it.</summary>
    public static readonly ParameterType Unknown = new("unknown", "global::ErrorGen.ErrorValue", "String");

    /// <summary>All types, in the order of the documentation.</summary>
    public static readonly IReadOnlyList<ParameterType> All =
    [
        String,
        new("bool", "bool", "Boolean"),
        new("int", "int", "Int32"),
        new("long", "long", "Int64"),
        new("decimal", "decimal", "Decimal"),
        new("double", "double", "Double"),
        new("guid", "global::System.Guid", "Guid"),
        new("date", "global::System.DateOnly", "Date"),
        new("dateTime", "global::System.DateTimeOffset", "DateTime"),
        new("duration", "global::System.TimeSpan", "Duration"),
        new("uri", "global::System.Uri", "Uri"),
    ];

    /// <summary>What follows the name of a type if the value is a list.</summary>
    public const string ListSuffix = "[]";

    public static ParameterType? Find(string catalogName) => All.FirstOrDefault(type => type.CatalogName == catalogName);

    /// <summary>Whether C# knows the nullability of the type by an annotation only.</summary>
    public bool IsReference => RuntimeName is "String" or "Uri" && this != Unknown;
}
