using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorValueTests
{
    public static TheoryData<ErrorParameterType> Types => [.. Enum.GetValues<ErrorParameterType>()];

    /// <summary>Nothing, of every type.</summary>
    private static readonly Dictionary<ErrorParameterType, ErrorValue> Missing = new()
    {
        [ErrorParameterType.String] = (string?)null,
        [ErrorParameterType.Boolean] = (bool?)null,
        [ErrorParameterType.Int32] = (int?)null,
        [ErrorParameterType.Int64] = (long?)null,
        [ErrorParameterType.Decimal] = (decimal?)null,
        [ErrorParameterType.Double] = (double?)null,
        [ErrorParameterType.Guid] = (Guid?)null,
        [ErrorParameterType.Date] = (DateOnly?)null,
        [ErrorParameterType.DateTime] = (DateTimeOffset?)null,
        [ErrorParameterType.Duration] = (TimeSpan?)null,
        [ErrorParameterType.Uri] = (Uri?)null,
    };

    /// <summary>The sample of every type, given as a value that might be missing.</summary>
    private static readonly Dictionary<ErrorParameterType, (ErrorValue Value, object Boxed)> Given = new()
    {
        [ErrorParameterType.String] = ("text", "text"),
        [ErrorParameterType.Boolean] = ((bool?)false, false),
        [ErrorParameterType.Int32] = ((int?)int.MinValue, int.MinValue),
        [ErrorParameterType.Int64] = ((long?)long.MinValue, long.MinValue),
        [ErrorParameterType.Decimal] = ((decimal?)decimal.MinValue, decimal.MinValue),
        [ErrorParameterType.Double] = ((double?)double.Epsilon, double.Epsilon),
        [ErrorParameterType.Guid] = ((Guid?)Guid.Empty, Guid.Empty),
        [ErrorParameterType.Date] = ((DateOnly?)DateOnly.MaxValue, DateOnly.MaxValue),
        [ErrorParameterType.DateTime] = ((DateTimeOffset?)DateTimeOffset.MinValue, DateTimeOffset.MinValue),
        [ErrorParameterType.Duration] = ((TimeSpan?)TimeSpan.Zero, TimeSpan.Zero),
        [ErrorParameterType.Uri] = (new Uri("/relative", UriKind.Relative), new Uri("/relative", UriKind.Relative)),
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_missing_value_is_empty_text_and_null(ErrorParameterType type)
    {
        ErrorValue value = Missing[type];
        Assert.Equal(type, value.Type);
        Assert.True(value.IsNull);
        Assert.Null(value.ToObject());
        Assert.Equal("", value.ToString());
        Assert.Equal("", value.ToString("anything", CultureInfo.InvariantCulture));
        Assert.Equal("", value.ToInvariantString());
        Assert.Equal("[]", Rendered.InvariantText(TestError.Formatted(value, "anything")));
        Assert.True(value.TryFormat(Span<char>.Empty, out int charsWritten, "anything", null));
        Assert.True(value.TryFormat(Span<byte>.Empty, out int bytesWritten, "anything", null));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_missing_value_is_null_in_json(ErrorParameterType type)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            Missing[type].WriteTo(writer);
        }

        Assert.Equal("null"u8, stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_is_returned_unchanged(ErrorParameterType type)
    {
        (ErrorValue value, object boxed) = Given[type];
        Assert.Equal(type, value.Type);
        Assert.False(value.IsNull);
        Assert.Equal(boxed, value.ToObject());
        Assert.IsType(boxed.GetType(), value.ToObject());
    }

    [Fact]
    public void The_default_is_missing_text()
    {
        ErrorValue value = default;
        Assert.True(value.IsNull);
        Assert.Equal(ErrorParameterType.String, value.Type);
    }

    [Fact]
    public void Empty_text_and_false_and_zero_are_values()
    {
        Assert.False(((ErrorValue)"").IsNull);
        Assert.False(((ErrorValue)false).IsNull);
        Assert.False(((ErrorValue)0).IsNull);
        Assert.Equal("[false]", Rendered.InvariantText(TestError.Formatted(false, format: null)));
    }
}
