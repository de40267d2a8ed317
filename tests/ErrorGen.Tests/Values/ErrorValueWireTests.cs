using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>What goes over the wire is invariant and typed.</summary>
public sealed class ErrorValueWireTests
{
    public static TheoryData<ErrorParameterType, string, string> WireForms => new()
    {
        { ErrorParameterType.String, "\"text\"", "text" },
        { ErrorParameterType.Boolean, "true", "true" },
        { ErrorParameterType.Int32, "-1234567", "-1234567" },
        { ErrorParameterType.Int64, "-1234567890123", "-1234567890123" },
        { ErrorParameterType.Decimal, "-1234.50", "-1234.50" },
        { ErrorParameterType.Double, "-1234.5", "-1234.5" },
        { ErrorParameterType.Guid, "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "0f8fad5b-d9cb-469f-a165-70867728950e" },
        { ErrorParameterType.Date, "\"2024-02-29\"", "2024-02-29" },
        { ErrorParameterType.DateTime, "\"2024-02-29T13:05:06+01:00\"", "2024-02-29T13:05:06+01:00" },
        { ErrorParameterType.Duration, "\"P1DT2H3M4.5S\"", "P1DT2H3M4.5S" },
        { ErrorParameterType.Uri, "\"https://example.com/a b?c=%41\"", "https://example.com/a b?c=%41" },
    };

    [Theory]
    [MemberData(nameof(WireForms))]
    public void Is_the_same_in_every_culture(ErrorParameterType type, string json, string text)
    {
        foreach (CultureInfo culture in TestCultures.Available)
        {
            TestCultures.Use(culture, () =>
            {
                Assert.Equal(json, ValueJson.Write(SampleValues.ByType[type]));
                Assert.Equal(text, SampleValues.ByType[type].ToInvariantString());
            });
        }
    }

    [Fact]
    public void Every_type_has_a_wire_form() =>
        Assert.Equal(Enum.GetValues<ErrorParameterType>(), WireForms.Select(row => row.Data.Item1).Order());

    [Theory]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(-0.0, "-0")]
    public void A_number_that_json_does_not_have_is_text(double value, string expected) => Assert.Equal(expected, ValueJson.Write(value));

    [Fact]
    public void Extremes_survive_the_round_trip()
    {
        Assert.Equal(int.MinValue, JsonDocument.Parse(ValueJson.Write(int.MinValue)).RootElement.GetInt32());
        Assert.Equal(long.MaxValue, JsonDocument.Parse(ValueJson.Write(long.MaxValue)).RootElement.GetInt64());
        Assert.Equal(decimal.MaxValue, JsonDocument.Parse(ValueJson.Write(decimal.MaxValue)).RootElement.GetDecimal());
        Assert.Equal(DateTimeOffset.MaxValue, JsonDocument.Parse(ValueJson.Write(DateTimeOffset.MaxValue)).RootElement.GetDateTimeOffset());
        Assert.Equal(TimeSpan.MinValue, XmlConvert.ToTimeSpan(((ErrorValue)TimeSpan.MinValue).ToInvariantString()));
        Assert.Equal(TimeSpan.MaxValue, XmlConvert.ToTimeSpan(((ErrorValue)TimeSpan.MaxValue).ToInvariantString()));
        Assert.Equal("PT0S", ((ErrorValue)TimeSpan.Zero).ToInvariantString());
        Assert.Equal("0001-01-01", ((ErrorValue)DateOnly.MinValue).ToInvariantString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000_000)]
    [InlineData(1_234_567)]
    public void A_point_in_time_is_the_same_text_in_json_and_alone(long ticks)
    {
        ErrorValue value = new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromMinutes(-90)).AddTicks(ticks);
        Assert.Equal(JsonDocument.Parse(ValueJson.Write(value)).RootElement.GetString(), value.ToInvariantString());
    }

    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_survive_the_round_trip() =>
        Assert.All(
            NaughtyStrings.Read(),
            text =>
            {
                Assert.Equal(text, JsonDocument.Parse(ValueJson.Write(text)).RootElement.GetString());
                Assert.Equal(text, ((ErrorValue)text).ToInvariantString());
            });

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb", JsonDocument.Parse(ValueJson.Write("a\uD800b")).RootElement.GetString());

    [Theory]
    [InlineData(ErrorParameterType.String)]
    [InlineData(ErrorParameterType.Boolean)]
    [InlineData(ErrorParameterType.Int32)]
    [InlineData(ErrorParameterType.Int64)]
    [InlineData(ErrorParameterType.Decimal)]
    [InlineData(ErrorParameterType.Double)]
    [InlineData(ErrorParameterType.Guid)]
    [InlineData(ErrorParameterType.DateTime)]
    public void Writing_JSON_does_not_box_values(ErrorParameterType type)
    {
        ErrorValue value = SampleValues.ByType[type];
        var output = new ArrayBufferWriter<byte>(initialCapacity: 1_024);
        using var writer = new Utf8JsonWriter(output);
        Assert.Equal(0, Allocated.By(() =>
        {
            output.ResetWrittenCount();
            writer.Reset();
            value.WriteTo(writer);
            writer.Flush();
            return null;
        }));
    }

    [Fact]
    public void A_missing_writer_is_refused() =>
        Assert.Throws<ArgumentNullException>("writer", () => default(ErrorValue).WriteTo(null!));
}
