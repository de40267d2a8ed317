using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorValueRoundTripTests
{
    public static TheoryData<ErrorParameterType> Types => [.. Enum.GetValues<ErrorParameterType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_is_parsed_from_its_text(ErrorParameterType type) => Prop.ForAll(
        Values(type),
        value => ErrorValue.TryParse(value.ToInvariantString(), type, out ErrorValue parsed) && parsed == value
            && parsed.GetHashCode() == value.GetHashCode()).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_is_read_back_from_its_json(ErrorParameterType type) => Prop.ForAll(
        Values(type), value => ValueJson.Read(ValueJson.Write(value), type) == value).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Types))]
    public void Typed_access_returns_the_value_and_no_other_type(ErrorParameterType type) => Prop.ForAll(
        Values(type),
        value => value.TryGet(out object? boxed) && Equals(boxed, value.ToObject())
            && value.TryGet<string>(out _) == (type == ErrorParameterType.String)
            && value.TryGet<int>(out _) == (type == ErrorParameterType.Int32)
            && value.TryGet<int?>(out _) == (type == ErrorParameterType.Int32)
            && value.TryGet<long>(out _) == (type == ErrorParameterType.Int64)
            && value.TryGet<Uri>(out _) == (type == ErrorParameterType.Uri)
            && value.TryGet<TimeSpan>(out _) == (type == ErrorParameterType.Duration)).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_the_missing_value_of_every_type(ErrorParameterType type)
    {
        ErrorValue value = ValueJson.Read("null", type);
        Assert.True(value.IsNull);
        Assert.Equal(type, value.Type);
        Assert.False(value.TryGet<object>(out _));
        Assert.False(ErrorValue.TryParse(null, type, out ErrorValue unparsed));
        Assert.Equal(value, unparsed);
    }

    [Theory]
    [InlineData("", ErrorParameterType.Boolean)]
    [InlineData("True", ErrorParameterType.Boolean)]
    [InlineData("1,000", ErrorParameterType.Int32)]
    [InlineData("2147483648", ErrorParameterType.Int32)]
    [InlineData("1.5", ErrorParameterType.Int64)]
    [InlineData("1,5", ErrorParameterType.Decimal)]
    [InlineData("0f8fad5bd9cb469fa16570867728950e", ErrorParameterType.Guid)]
    [InlineData("29.02.2024", ErrorParameterType.Date)]
    [InlineData("2024-02-29T13:05:06", ErrorParameterType.DateTime)]
    [InlineData("1:30", ErrorParameterType.Duration)]
    [InlineData("http://", ErrorParameterType.Double)]
    public void Text_that_is_not_a_value_of_the_type_is_refused(string text, ErrorParameterType type)
    {
        Assert.False(ErrorValue.TryParse(text, type, out ErrorValue value));
        Assert.True(value.IsNull);
        Assert.Equal(type, value.Type);
        Assert.Throws<JsonException>(() => ValueJson.Read(JsonSerializer.Serialize(text), type));
    }

    [Theory]
    [InlineData("2024-02-29T12:05:06Z", "2024-02-29T12:05:06+00:00")]
    [InlineData("2024-02-29T12:05:06.5+01:00", "2024-02-29T12:05:06.5+01:00")]
    public void Points_in_time_are_read_with_and_without_an_offset(string text, string expected)
    {
        Assert.True(ErrorValue.TryParse(text, ErrorParameterType.DateTime, out ErrorValue value));
        Assert.Equal(expected, value.ToInvariantString());
    }

    [Theory]
    [InlineData("17", ErrorParameterType.String, "17")]
    [InlineData("true", ErrorParameterType.String, "true")]
    [InlineData("\"17\"", ErrorParameterType.Int32, "17")]
    [InlineData("\"NaN\"", ErrorParameterType.Double, "NaN")]
    [InlineData("\"false\"", ErrorParameterType.Boolean, "false")]
    public void Other_tokens_are_read_if_their_text_is_a_value(string json, ErrorParameterType type, string expected) =>
        Assert.Equal(expected, ValueJson.Read(json, type).ToInvariantString());

    [Theory]
    [InlineData("{}", ErrorParameterType.String)]
    [InlineData("[]", ErrorParameterType.Int32)]
    [InlineData("1", ErrorParameterType.Boolean)]
    [InlineData("true", ErrorParameterType.Int32)]
    [InlineData("1e400", ErrorParameterType.Decimal)]
    [InlineData("\"\\ud800\"", ErrorParameterType.String)]
    public void Tokens_of_another_kind_are_refused(string json, ErrorParameterType type) => Assert.Throws<JsonException>(() => ValueJson.Read(json, type));

    [Fact]
    public void Values_of_different_types_are_not_equal()
    {
        Assert.NotEqual<ErrorValue>(1, 1L);
        Assert.NotEqual<ErrorValue>((string?)null, (int?)null);
        Assert.NotEqual<ErrorValue>("a", new Uri("a", UriKind.Relative));
        Assert.NotEqual<ErrorValue>(new Uri("https://a.example/#1"), new Uri("https://a.example/#2"));
        Assert.True((ErrorValue)"a" != "A");
    }

    [Fact]
    public void Get_of_another_type_throws_and_names_both()
    {
        string message = Assert.Throws<InvalidOperationException>(() => ((ErrorValue)"a").Get<int>()).Message;
        Assert.Equal("The value of type String cannot be read as System.Int32.", message);
        Assert.Throws<InvalidOperationException>(() => ((ErrorValue)(int?)null).Get<int>());
        Assert.Null(((ErrorValue)(int?)null).Get<int?>());
        Assert.Equal(3, ((ErrorValue)3).Get<int?>());
    }

    internal static Arbitrary<ErrorValue> Values(ErrorParameterType type) => (type switch
    {
        ErrorParameterType.String => Text().Select(text => (ErrorValue)text),
        ErrorParameterType.Boolean => ArbMap.Default.GeneratorFor<bool>().Select(value => (ErrorValue)value),
        ErrorParameterType.Int32 => ArbMap.Default.GeneratorFor<int>().Select(value => (ErrorValue)value),
        ErrorParameterType.Int64 => ArbMap.Default.GeneratorFor<long>().Select(value => (ErrorValue)value),
        ErrorParameterType.Decimal => ArbMap.Default.GeneratorFor<decimal>().Select(value => (ErrorValue)value),
        ErrorParameterType.Double => ArbMap.Default.GeneratorFor<double>().Select(value => (ErrorValue)value),
        ErrorParameterType.Guid => ArbMap.Default.GeneratorFor<Guid>().Select(value => (ErrorValue)value),
        ErrorParameterType.Date => ArbMap.Default.GeneratorFor<int>().Select(day => (ErrorValue)DateOnly.FromDayNumber(Math.Abs(day % DateOnly.MaxValue.DayNumber))),
        ErrorParameterType.DateTime => ArbMap.Default.GeneratorFor<long>().Zip(Gen.Choose(-840, 840)).Select(Time),
        ErrorParameterType.Duration => ArbMap.Default.GeneratorFor<long>().Select(ticks => (ErrorValue)TimeSpan.FromTicks(ticks)),
        _ => Text().Select(text => (ErrorValue)new Uri("https://shop.example/" + text.ToString(CultureInfo.InvariantCulture), UriKind.Absolute)),
    }).ToArbitrary();

    private static ErrorValue Time((long Ticks, int Minutes) of) => new DateTimeOffset(
        TimeSpan.TicksPerDay + (Math.Abs(of.Ticks % DateTimeOffset.MaxValue.Ticks) % (DateTimeOffset.MaxValue.Ticks - (2 * TimeSpan.TicksPerDay))),
        TimeSpan.FromMinutes(of.Minutes));

    /// <summary>Text without lone surrogates, which JSON cannot hold.</summary>
    private static Gen<string> Text() => ArbMap.Default.GeneratorFor<string?>().Select(
        text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? "")));
}
