using System.Globalization;
using System.Reflection;

namespace ErrorGen.TestSupport;

/// <summary>Constants and default values as C# writes them.</summary>
internal static class ApiLiteral
{
    public static string Of(ParameterInfo parameter) => parameter switch
    {
        { RawDefaultValue: null, ParameterType.IsValueType: true } when Nullable.GetUnderlyingType(parameter.ParameterType) is null =>
            "default",
        { ParameterType.IsEnum: true } =>
            $"{ApiTypeName.Of(parameter.ParameterType)}.{Enum.ToObject(parameter.ParameterType, parameter.RawDefaultValue!)}",
        _ => Of(parameter.RawDefaultValue),
    };

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char character => $"'{character}'",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
