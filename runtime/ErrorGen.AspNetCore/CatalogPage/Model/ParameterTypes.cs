namespace ErrorGen.AspNetCore;

/// <summary>The names that the types of parameters have in a catalogue.</summary>
internal static class ParameterTypes
{
    public static string NameOf(ErrorParameter parameter) => parameter.IsList ? $"{NameOf(parameter.Type)}[]" : NameOf(parameter.Type);

    private static string NameOf(ErrorParameterType type) => type switch
    {
        ErrorParameterType.Boolean => "bool",
        ErrorParameterType.Int32 => "int",
        ErrorParameterType.Int64 => "long",
        ErrorParameterType.Decimal => "decimal",
        ErrorParameterType.Double => "double",
        ErrorParameterType.Guid => "guid",
        ErrorParameterType.Date => "date",
        ErrorParameterType.DateTime => "dateTime",
        ErrorParameterType.Duration => "duration",
        ErrorParameterType.Uri => "uri",
        _ => "string",
    };
}
