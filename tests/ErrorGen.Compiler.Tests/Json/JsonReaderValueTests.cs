using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

public sealed class JsonReaderValueTests
{
    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var root = Assert.IsType<JsonArray>(Read("""["a", -1.50E+3, true, false, null, {}, []]"""));

        Assert.Collection(
            root.Items,
            item => Assert.Equal("a", Assert.IsType<JsonString>(item).Value),
            item => Assert.Equal("-1.50E+3", Assert.IsType<JsonNumber>(item).Lexeme),
            item => Assert.True(Assert.IsType<JsonBoolean>(item).Value),
            item => Assert.False(Assert.IsType<JsonBoolean>(item).Value),
            item => Assert.IsType<JsonNull>(item),
            item => Assert.Empty(Assert.IsType<JsonObject>(item).Members),
            item => Assert.Empty(Assert.IsType<JsonArray>(item).Items));
    }

    [Theory]
    [InlineData("⟦\"a\\u0062\"⟧")]
    [InlineData(" ⟦12⟧ ")]
    [InlineData("\r\n⟦true⟧")]
    [InlineData("\t⟦false⟧")]
    [InlineData("⟦null⟧\n")]
    [InlineData("\uFEFF⟦{ }⟧ ")]
    [InlineData(" ⟦[ 1 , [ ] ]⟧")]
    public void The_span_is_the_whole_value_without_what_surrounds_it(string marked)
    {
        var expected = new MarkedText(marked);

        Assert.Equal(expected.Span, Read(expected.Text).Span);
    }

    [Fact]
    public void The_span_of_a_name_has_its_quotes()
    {
        var text = new MarkedText("{ \"a\" : 1,\n  ⟦\"b\\n\"⟧ : 2 }");

        JsonMember member = Assert.IsType<JsonObject>(Read(text.Text)).Members[1];

        Assert.Equal(text.Span, member.NameSpan);
        Assert.Equal("b\n", member.Name);
        Assert.Equal(new LinePosition(1, 2), new LineMap(text.Text).Find(member.NameSpan).Start);
    }

    [Fact]
    public void Duplicate_names_are_kept_in_order()
    {
        var root = Assert.IsType<JsonObject>(Read("""{"a":1,"b":2,"a":3}"""));

        Assert.Equal(["a", "b", "a"], root.Members.Select(member => member.Name));
        Assert.Equal([1, 7, 13], root.Members.Select(member => member.NameSpan.Start));
    }

    [Theory]
    [InlineData("""
        "\"\\\/\b\f\n\r\t"
        """, "\"\\/\b\f\n\r\t")]
    [InlineData("""
        "\u0041\u00e4\u20AC"
        """, "A\u00e4\u20ac")]
    [InlineData("""
        "a\u0000b"
        """, "a\0b")]
    [InlineData("""
        "\ud83d\ude00"
        """, "\U0001F600")]
    [InlineData("""
        "\\u0041"
        """, "\\u0041")]
    [InlineData("\"\u2028\u0085\u202e\ufeff\ufffd\u007f\"", "\u2028\u0085\u202e\ufeff\ufffd\u007f")]
    [InlineData("\"\"", "")]
    public void Escapes_are_resolved_and_everything_else_is_kept(string json, string expected) =>
        Assert.Equal(expected, Assert.IsType<JsonString>(Read(json)).Value);

    // Not in the rows above: an attribute cannot hold a lone surrogate.
    [Fact]
    public void A_lone_surrogate_is_kept() =>
        Assert.Equal("x\ud800y", Assert.IsType<JsonString>(Read("""
            "x\ud800y"
            """)).Value);

    [Fact]
    public void A_string_does_not_see_the_escapes_of_the_one_before() =>
        Assert.Equal("""["a\u0009","b","\u0009c"]""", JsonText.Of(Read("""["a\t","b","\tc"]""")));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("404", 404)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void Integer_is_read_as_int(string json, int expected)
    {
        Assert.True(Assert.IsType<JsonNumber>(Read(json)).TryGetInt32(out int value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("404.0")]
    [InlineData("4e2")]
    [InlineData("1E400")]
    public void Number_that_is_not_an_int_is_refused_as_int(string json)
    {
        var number = Assert.IsType<JsonNumber>(Read(json));

        Assert.False(number.TryGetInt32(out _));
        Assert.Equal(json, number.Lexeme);
    }

    private static JsonNode Read(string text)
    {
        JsonReadResult result = JsonReader.Read(text, JsonReaderMode.Strict, TestContext.Current.CancellationToken);
        Assert.Null(result.Error);
        Assert.NotNull(result.Root);
        Assert.True(result.Root.IsComplete);
        return result.Root;
    }
}
