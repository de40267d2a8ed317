using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Values that are lists.</summary>
public sealed class ErrorValueListTests
{
    public static TheoryData<ErrorParameterType> Types => [.. Enum.GetValues<ErrorParameterType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_list_is_read_back_from_its_json_and_its_text(ErrorParameterType type) => Prop.ForAll(
        Lists(type),
        list => Read(ValueJson.Write(list), type) == list
            && ErrorValue.TryParse(list.ToInvariantString(), Parameter(type), out ErrorValue parsed)
            && parsed == list
            && parsed.GetHashCode() == list.GetHashCode()).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Types))]
    public void List_is_equal_to_a_list_with_the_same_items_only(ErrorParameterType type)
    {
        ErrorValue item = SampleValues.ByType[type];
        var list = ErrorValue.CreateList(type, [item, item]);

        Assert.Equal(ErrorValue.CreateList(type, [item, item]), list);
        Assert.NotEqual(ErrorValue.CreateList(type, [item]), list);
        Assert.NotEqual(ErrorValue.CreateList(type, [item, item], omittedItemCount: 1), list);
        Assert.NotEqual(item, list);
        Assert.NotEqual(ErrorValue.Missing(type), ErrorValue.CreateList(type, []));
        Assert.Equal(item, list.GetItem(1));
        Assert.True(list.IsList);
        Assert.False(list.IsNull);
        Assert.False(item.IsList);
        Assert.Equal(type, list.Type);
        Assert.Null(list.Text);
    }

    [Fact]
    public void List_is_accessed_by_the_type_of_its_items()
    {
        var list = ErrorValue.CreateList([1, 2, 3]);

        Assert.True(list.TryGet(out IReadOnlyList<int>? numbers));
        Assert.Equal([1, 2, 3], numbers);
        Assert.Equal([1, 2, 3], list.Get<IReadOnlyList<int>>());
        Assert.Equal([1, 2, 3], Assert.IsType<IReadOnlyList<int>>(list.ToObject(), exactMatch: false));
        Assert.False(list.TryGet(out int _));
        Assert.False(list.TryGet(out IReadOnlyList<long>? _));
        Assert.False(((ErrorValue)1).TryGet(out IReadOnlyList<int>? _));
        Assert.Equal(
            "The value of type Int32[] cannot be read as System.Int32.", Assert.Throws<InvalidOperationException>(() => list.Get<int>()).Message);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => list.GetItem(3));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => list.GetItem(-1));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => ((ErrorValue)1).GetItem(0));
    }

    [Fact]
    public void List_is_copied()
    {
        string[] items = ["a", "b"];
        var list = ErrorValue.CreateList(items);
        items[0] = "changed";

        Assert.Equal("a, b", list.ToString());
    }

    [Fact]
    public void Items_that_a_list_cannot_have_are_refused()
    {
        Assert.Throws<ArgumentNullException>("items", () => ErrorValue.CreateList<string>(null!));
        Assert.StartsWith("The item 1 of the list is null.", Assert.Throws<ArgumentException>("items", () => ErrorValue.CreateList(["a", null!])).Message, StringComparison.Ordinal);
        Assert.Equal(
            "A parameter cannot be a list of the type System.Single.", Assert.Throws<NotSupportedException>(() => ErrorValue.CreateList([1f])).Message);
        Assert.Throws<NotSupportedException>(() => ErrorValue.CreateList<int?>([1]));
        Assert.Throws<NotSupportedException>(() => ErrorValue.CreateList<ErrorValue>([1]));
        Assert.Throws<ArgumentException>("items", () => ErrorValue.CreateList(ErrorParameterType.Int32, ["a"]));
        Assert.Throws<ArgumentException>("items", () => ErrorValue.CreateList(ErrorParameterType.String, [(string?)null]));
        Assert.Throws<ArgumentException>("items", () => ErrorValue.CreateList(ErrorParameterType.String, [ErrorValue.CreateList(["a"])]));
        Assert.Throws<ArgumentOutOfRangeException>("type", () => ErrorValue.CreateList((ErrorParameterType)99, []));
        Assert.Throws<ArgumentOutOfRangeException>("omittedItemCount", () => ErrorValue.CreateList(ErrorParameterType.String, [], -1));
    }

    [Theory]
    [InlineData("[1,null]", ErrorParameterType.Int32)]
    [InlineData("[1,[2]]", ErrorParameterType.Int32)]
    [InlineData("[1,{}]", ErrorParameterType.Int32)]
    [InlineData("[1,\"x\"]", ErrorParameterType.Int32)]
    [InlineData("1", ErrorParameterType.Int32)]
    [InlineData("{}", ErrorParameterType.Int32)]
    [InlineData("\"[1]\"", ErrorParameterType.Int32)]
    [InlineData("[\"\\ud800\"]", ErrorParameterType.String)]
    public void Json_that_is_not_a_list_of_the_type_is_refused(string json, ErrorParameterType type)
    {
        Assert.Throws<JsonException>(() => Read(json, type));
        Assert.False(ErrorValue.TryParse(json, Parameter(type), out ErrorValue value));
        Assert.True(value.IsNull);
        Assert.Equal(type, value.Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1")]
    [InlineData("[1]]")]
    [InlineData("[1] 2")]
    [InlineData("1, 2")]
    [InlineData(null)]
    public void Text_that_is_not_an_array_is_refused(string? text)
    {
        Assert.False(ErrorValue.TryParse(text, Parameter(ErrorParameterType.Int32), out ErrorValue value));
        Assert.Equal(ErrorValue.Missing(ErrorParameterType.Int32), value);
    }

    [Fact]
    public void Reader_is_at_the_end_of_the_list()
    {
        var reader = new Utf8JsonReader("""[["a","b"],7]"""u8);
        reader.Read();
        reader.Read();

        Assert.Equal(ErrorValue.CreateList(["a", "b"]), ErrorValue.Read(ref reader, Parameter(ErrorParameterType.String)));
        Assert.Equal(JsonTokenType.EndArray, reader.TokenType);
        Assert.True(reader.Read());
        Assert.Equal(7, ErrorValue.Read(ref reader, new ErrorParameter("n", ErrorParameterType.Int32)));
    }

    [Theory]
    [InlineData("[]", ErrorParameterType.String)]
    [InlineData("[\"a\",\"b\"]", ErrorParameterType.String)]
    [InlineData("[1,2]", ErrorParameterType.Int32)]
    [InlineData("[1,9999999999]", ErrorParameterType.Int64)]
    [InlineData("[9999999999,1.5]", ErrorParameterType.Decimal)]
    [InlineData("[true,false]", ErrorParameterType.Boolean)]
    public void Array_without_a_declared_type_has_the_type_of_its_items(string json, ErrorParameterType type)
    {
        ErrorValue value = JsonSerializer.Deserialize<ErrorValue>(json);

        Assert.Equal(type, value.Type);
        Assert.Equal(json, JsonSerializer.Serialize(value));
    }

    [Theory]
    [InlineData("[1,\"a\"]")]
    [InlineData("[true,1]")]
    [InlineData("[null]")]
    [InlineData("[[1]]")]
    [InlineData("[{}]")]
    public void Array_of_different_items_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ErrorValue>(json));

    [Fact]
    public void Omitted_items_are_counted_in_texts()
    {
        var texts = ErrorValue.CreateList(ErrorParameterType.String, ["a", "b"], 1_998);
        var numbers = ErrorValue.CreateList(ErrorParameterType.Int32, [1, 2], 1_998);

        Assert.Equal("""["a","b","and 1998 more"]""", ValueJson.Write(texts));
        Assert.Equal("[1,2]", ValueJson.Write(numbers));
        Assert.Equal("1, 2, and 1998 more", numbers.ToString());
        Assert.Equal(1_998, numbers.OmittedItemCount);
    }

    [Fact]
    public void Items_have_the_format()
    {
        var list = ErrorValue.CreateList([1.5m, 2m]);
        Span<char> buffer = stackalloc char[16];

        Assert.Equal("1,50, 2,00", list.ToString("0.00", TestCultures.Find("de-DE")));
        Assert.True(list.TryFormat(buffer, out int written, "0.00", CultureInfo.InvariantCulture));
        Assert.Equal("1.50, 2.00", buffer[..written].ToString());
        Assert.False(list.TryFormat(buffer[..5], out written, "0.00", CultureInfo.InvariantCulture));
        Assert.Equal(0, written);
    }

    private static ErrorParameter Parameter(ErrorParameterType type) => new("list", type) { IsList = true };

    private static ErrorValue Read(string json, ErrorParameterType type) => ValueJson.Read(json, Parameter(type));

    private static Arbitrary<ErrorValue> Lists(ErrorParameterType type) => ErrorValueRoundTripTests.Values(type).Generator.ListOf()
        .Select(items => ErrorValue.CreateList(type, [.. items.Where(item => !item.IsNull)])).ToArbitrary();
}
