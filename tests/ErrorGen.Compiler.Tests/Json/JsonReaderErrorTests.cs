using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

public sealed class JsonReaderErrorTests
{
    [Theory]
    [InlineData("⟦⟧", "Expected a value, but found the end of the file")]
    [InlineData(" \n⟦⟧", "Expected a value, but found the end of the file")]
    [InlineData("⟦Null⟧", "Expected a value, but found 'Null'")]
    [InlineData("⟦nul⟧", "Expected a value, but found 'nul'")]
    [InlineData("⟦truex⟧", "Expected a value, but found 'truex'")]
    [InlineData("⟦aaaaaaaaaabbbbbbbbbbccccccccccdd⟧ddd", "Expected a value, but found 'aaaaaaaaaabbbbbbbbbbccccccccccdd'")]
    [InlineData("[⟦'⟧a']", "Expected a value, but found a single quotation mark")]
    [InlineData("[⟦+⟧1]", "Expected a value, but found '+'")]
    [InlineData("[⟦.⟧5]", "Expected a value, but found '.'")]
    [InlineData("⟦\u00e4⟧", "Expected a value, but found U+00E4")]
    [InlineData("⟦\u00a0⟧1", "Expected a value, but found U+00A0")]
    [InlineData("⟦\0⟧", "Expected a value, but found U+0000")]
    [InlineData("⟦\u202e⟧", "Expected a value, but found U+202E")]
    [InlineData("⟦\U0001F600⟧", "Expected a value, but found U+1F600")]
    [InlineData("\uFEFF⟦\uFEFF⟧1", "Expected a value, but found U+FEFF")]
    [InlineData("1 ⟦2⟧", "Expected the end of the file, but found '2'")]
    [InlineData("{} ⟦}⟧", "Expected the end of the file, but found '}'")]
    public void Text_that_is_not_a_JSON_value_is_an_error(string marked, string message) => AssertFails(marked, message);

    [Theory]
    [InlineData("[1⟦⟧", "Expected ',' or ']', but found the end of the file")]
    [InlineData("[1 ⟦2⟧]", "Expected ',' or ']', but found '2'")]
    [InlineData("[1⟦}⟧", "Expected ',' or ']', but found '}'")]
    [InlineData("{⟦a⟧:1}", "Expected a name in double quotation marks, but found 'a'")]
    [InlineData("{⟦1⟧:1}", "Expected a name in double quotation marks, but found '1'")]
    [InlineData("{⟦⟧", "Expected a name in double quotation marks, but found the end of the file")]
    [InlineData("{\"a\"⟦}⟧", "Expected ':' after the name, but found '}'")]
    [InlineData("{\"a\":⟦}⟧", "Expected a value, but found '}'")]
    [InlineData("{\"a\":1\n⟦\"⟧b\":2}", "Expected ',' or '}', but found a string")]
    [InlineData("{\"a\":1⟦]⟧", "Expected ',' or '}', but found ']'")]
    public void Malformed_object_or_array_is_an_error(string marked, string message) => AssertFails(marked, message);

    [Theory]
    [InlineData("-⟦⟧", "Expected a digit, but found the end of the file")]
    [InlineData("-⟦Infinity⟧", "Expected a digit, but found 'Infinity'")]
    [InlineData("[-⟦\"⟧\"]", "Expected a digit, but found a string")]
    [InlineData("[⟦012⟧]", "Expected a number without leading zeros")]
    [InlineData("[-⟦00⟧]", "Expected a number without leading zeros")]
    [InlineData("[1.⟦]⟧", "Expected a digit, but found ']'")]
    [InlineData("[1.⟦e5⟧]", "Expected a digit, but found 'e5'")]
    [InlineData("[1e⟦]⟧", "Expected a digit, but found ']'")]
    [InlineData("[1e+⟦-⟧1]", "Expected a digit, but found '-'")]
    [InlineData("[0⟦x1F⟧]", "Expected ',' or ']', but found 'x1F'")]
    [InlineData("[1⟦_000⟧]", "Expected ',' or ']', but found '_000'")]
    [InlineData("[⟦\u0661⟧]", "Expected a value, but found U+0661")]
    [InlineData("[1⟦\uff11⟧]", "Expected ',' or ']', but found U+FF11")]
    public void Malformed_number_is_an_error(string marked, string message) => AssertFails(marked, message);

    [Theory]
    [InlineData("⟦\"⟧", "Expected '\"' to close the string, but found the end of the file")]
    [InlineData("[⟦\"a\\\"]⟧", "Expected '\"' to close the string, but found the end of the file")]
    [InlineData("{\"a\": ⟦\"b,⟧\n\"c\": 1}", "Expected '\"' to close the string, but found the end of the line")]
    [InlineData("{⟦\"a⟧\r\n\": 1}", "Expected '\"' to close the string, but found the end of the line")]
    [InlineData("[\"a⟦\t⟧\"]", "Expected '\\u0009' in a string, but found U+0009 unescaped")]
    [InlineData("[\"⟦\u001f⟧\"]", "Expected '\\u001f' in a string, but found U+001F unescaped")]
    [InlineData("[\"\\⟦x41⟧\"]", "Expected one of \" \\ / b f n r t u after '\\', but found 'x41'")]
    [InlineData("[\"\\⟦U0041⟧\"]", "Expected one of \" \\ / b f n r t u after '\\', but found 'U0041'")]
    [InlineData("[\"\\⟦\n⟧\"]", "Expected one of \" \\ / b f n r t u after '\\', but found U+000A")]
    [InlineData("\"\\⟦⟧", "Expected one of \" \\ / b f n r t u after '\\', but found the end of the file")]
    [InlineData("[\"\\u00⟦g0⟧\"]", "Expected four hexadecimal digits after '\\u', but found 'g0'")]
    [InlineData("[\"\\u004⟦\"⟧]", "Expected four hexadecimal digits after '\\u', but found a string")]
    [InlineData("\"\\u⟦⟧", "Expected four hexadecimal digits after '\\u', but found the end of the file")]
    public void Malformed_string_is_an_error(string marked, string message) => AssertFails(marked, message);

    [Fact]
    public void A_place_is_a_line_and_a_column_of_the_source_text()
    {
        const string Text = "{\n  \"errors\": {\r\n    \"NotFound\": { \"status\": 40x }\n  }\n}\n";

        JsonSyntaxError error = AssertError(Read(Text));

        Assert.Equal(new LinePosition(2, 30), new LineMap(Text).Find(error.Span).Start);
    }

    [Fact]
    public void Members_before_a_JSON_syntax_error_are_kept()
    {
        JsonReadResult result = Read("""{"version":1,"errors":{"A":{"status":400},"B":{"status":404 "title":"x"},"C":{}}}""");

        AssertError(result);
        var root = Assert.IsType<JsonObject>(result.Root);
        var errors = Assert.IsType<JsonObject>(root.Members[1].Value);
        Assert.Equal("""{"version":1,"errors":{"A":{"status":400},"B":{"status":404}}}""", JsonText.Of(root));
        Assert.False(root.IsComplete);
        Assert.False(errors.IsComplete);
        Assert.True(errors.Members[0].Value.IsComplete);
        Assert.False(errors.Members[1].Value.IsComplete);
    }

    [Theory]
    [InlineData("""[1,[2,{"a":[3,x]}],4]""", """[1,[2,{"a":[3]}]]""")]
    [InlineData("""{"a":[],"b":"c""", """{"a":[]}""")]
    [InlineData("""{"a":1,"b""", """{"a":1}""")]
    [InlineData("""{"a":1,"b" 2}""", """{"a":1}""")]
    [InlineData("""[1,2.]""", "[1]")]
    [InlineData("""[[,5]""", "[[]]")]
    [InlineData("""{"a":{,"b":1}""", """{"a":{}}""")]
    public void Malformed_value_and_what_follows_are_dropped(string text, string expected)
    {
        JsonReadResult result = Read(text);

        AssertError(result);
        Assert.Equal(expected, JsonText.Of(result.Root));
        Assert.False(result.Root!.IsComplete);
    }

    [Fact]
    public void A_root_with_something_behind_it_is_complete()
    {
        JsonReadResult result = Read("[1]]");

        AssertError(result);
        Assert.Equal("[1]", JsonText.Of(result.Root));
        Assert.True(result.Root!.IsComplete);
    }

    private static void AssertFails(string marked, string message)
    {
        var expected = new MarkedText(marked);

        JsonSyntaxError error = AssertError(Read(expected.Text));

        Assert.Equal(message, error.Message);
        Assert.Equal(expected.Span, error.Span);
    }

    private static JsonSyntaxError AssertError(JsonReadResult result)
    {
        Assert.NotNull(result.Error);
        return result.Error;
    }

    private static JsonReadResult Read(string text) =>
        JsonReader.Read(text, JsonReaderMode.Strict, TestContext.Current.CancellationToken);
}
