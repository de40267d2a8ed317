namespace ErrorGen.Tests;

/// <summary>One value of every type.</summary>
internal static class SampleValues
{
    public static IReadOnlyDictionary<ErrorParameterType, ErrorValue> ByType { get; } =
        new Dictionary<ErrorParameterType, ErrorValue>
        {
            [ErrorParameterType.String] = "text",
            [ErrorParameterType.Boolean] = true,
            [ErrorParameterType.Int32] = -1_234_567,
            [ErrorParameterType.Int64] = -1_234_567_890_123,
            [ErrorParameterType.Decimal] = -1_234.50m,
            [ErrorParameterType.Double] = -1_234.5,
            [ErrorParameterType.Guid] = new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
            [ErrorParameterType.Date] = new DateOnly(2024, 2, 29),
            [ErrorParameterType.DateTime] = new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(1)),
            [ErrorParameterType.Duration] = new TimeSpan(1, 2, 3, 4, 500),
            [ErrorParameterType.Uri] = new Uri("https://example.com/a b?c=%41"),
        };
}
