namespace ErrorGen.Tests;

/// <summary>An error with parameters of any type, as the generator would derive one.</summary>
internal sealed class TestError : Error
{
    private readonly ErrorValue[] _values;

    public TestError(ErrorDefinition definition, params ErrorValue[] values)
        : base(definition)
    {
        _values = values;
    }

    public override ErrorValue GetParameter(int index) =>
        index >= 0 && index < _values.Length ? _values[index] : base.GetParameter(index);

    public static TestError Positional(string message, params ErrorValue[] values) => new(
        new ErrorDefinition(
            TestCatalog.InCulture("en"), "Key", "TEST_CODE", 400, message,
            [.. values.Select((value, i) => new ErrorParameter($"arg{i + 1}", value.Type))])
        {
            HasPositionalParameters = true,
        },
        values);

    public static TestError Named(string message, params (string Name, ErrorValue Value)[] parameters) => new(
        new ErrorDefinition(
            TestCatalog.InCulture("en"), "Key", "TEST_CODE", 400, message,
            [.. parameters.Select(parameter => new ErrorParameter(parameter.Name, parameter.Value.Type))]),
        [.. parameters.Select(parameter => parameter.Value)]);

    /// <summary>An error whose message is <c>[%value]</c> and shows one value in a format.</summary>
    public static TestError Formatted(ErrorValue value, string? format, string culture = "en") => new(
        new ErrorDefinition(
            TestCatalog.InCulture(culture), "Key", "TEST_CODE", 400, "[%value]",
            new ErrorParameter("value", value.Type) { Format = format }),
        value);
}
