namespace ErrorGen;

/// <summary>Parameters as one text, which is shorter in generated code than an object for each: <c>sku available:int until:dateTime? others:string[]</c>.</summary>
internal static class ErrorParameterList
{
    private const string ListSuffix = "[]";

    /// <summary>Parses names that a blank separates, each with its type unless that is <c>string</c>, and a question mark if it is nullable.</summary>
    /// <exception cref="ArgumentException">A type does not exist.</exception>
    public static ErrorParameter[] Parse(string? parameters) =>
        string.IsNullOrEmpty(parameters) ? [] : [.. parameters.Split(' ').Select(ParseOne)];

    private static ErrorParameter ParseOne(string parameter)
    {
        bool isNullable = parameter.EndsWith('?');
        string[] parts = parameter.TrimEnd('?').Split(':');
        string type = parts.Length == 1 ? "string" : parts[1];
        bool isList = type.EndsWith(ListSuffix, StringComparison.Ordinal);
        return new ErrorParameter(parts[0], TypeOf(isList ? type[..^ListSuffix.Length] : type)) { IsNullable = isNullable, IsList = isList };
    }

    /// <summary>The type with a name of the catalogue.</summary>
    private static ErrorParameterType TypeOf(string name) => name switch
    {
        "string" => ErrorParameterType.String,
        "bool" => ErrorParameterType.Boolean,
        "int" => ErrorParameterType.Int32,
        "long" => ErrorParameterType.Int64,
        "decimal" => ErrorParameterType.Decimal,
        "double" => ErrorParameterType.Double,
        "guid" => ErrorParameterType.Guid,
        "date" => ErrorParameterType.Date,
        "dateTime" => ErrorParameterType.DateTime,
        "duration" => ErrorParameterType.Duration,
        "uri" => ErrorParameterType.Uri,
        _ => throw new ArgumentException($"'{name}' is not a type of a parameter.", nameof(name)),
    };
}
