namespace ErrorGen;

/// <summary>The types whose values can be counted.</summary>
internal static class NumberTypes
{
    public static bool IsNumber(this ErrorParameterType type) =>
        type is ErrorParameterType.Int32 or ErrorParameterType.Int64 or ErrorParameterType.Decimal or ErrorParameterType.Double;
}
