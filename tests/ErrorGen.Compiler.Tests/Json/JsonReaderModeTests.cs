using ErrorGen.Compiler.Json;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

public sealed class JsonReaderModeTests
{
    [Theory]
    [InlineData("// a\n[1]", "[1]")]
    [InlineData("[1]// a", "[1]")]
    [InlineData("[1]//", "[1]")]
    [InlineData("// a\r[1]", "[1]")]
    [InlineData("/* a */[/**/1/***/,/* // */2/* \n */]/*/ */", "[1,2]")]
    [InlineData("{/*a*/\"b\"/*c*/:/*d*/1/*e*/}", "{\"b\":1}")]
    [InlineData("[\"// no comment\", \"/* nor this */\"]", "[\"\\u002f\\u002f no comment\",\"\\u002f\\u002a nor this \\u002a\\u002f\"]")]
    [InlineData("/*\u2028*/[1]", "[1]")]
    [InlineData("[1,]", "[1]")]
    [InlineData("[1,[2,],]", "[1,[2]]")]
    [InlineData("{\"a\":1,}", "{\"a\":1}")]
    [InlineData("{\"a\":{\"b\":[],}, // last\n}", "{\"a\":{\"b\":[]}}")]
    public void A_catalogue_may_have_comments_and_trailing_commas(string text, string expected)
    {
        JsonReadResult result = Read(text, JsonReaderMode.Catalog);

        Assert.Null(result.Error);
        Assert.Equal(expected, JsonText.Of(result.Root));
    }

    [Theory]
    [InlineData("⟦//⟧ a\n[1]", "Expected a value, but found a comment")]
    [InlineData("[1]⟦//⟧", "Expected the end of the file, but found a comment")]
    [InlineData("[⟦/*⟧*/]", "Expected a value, but found a comment")]
    [InlineData("{\"a\"⟦/*⟧*/:1}", "Expected ':' after the name, but found a comment")]
    [InlineData("[1,⟦]⟧", "Expected a value, but found ']'")]
    [InlineData("{\"a\":1,⟦}⟧", "Expected a name in double quotation marks, but found '}'")]
    public void Strict_mode_refuses_comments_and_trailing_commas(string marked, string message) =>
        AssertFails(marked, JsonReaderMode.Strict, message);

    [Theory]
    [InlineData("[⟦,⟧]", "Expected a value, but found ','")]
    [InlineData("[1,⟦,⟧]", "Expected a value, but found ','")]
    [InlineData("{⟦,⟧}", "Expected a name in double quotation marks, but found ','")]
    [InlineData("{\"a\":1,⟦,⟧}", "Expected a name in double quotation marks, but found ','")]
    [InlineData("[1]⟦,⟧", "Expected the end of the file, but found ','")]
    [InlineData("[1 ⟦/⟧ 2]", "Expected ',' or ']', but found '/'")]
    [InlineData("[1] ⟦/⟧", "Expected the end of the file, but found '/'")]
    [InlineData("[1 ⟦/* , 2] /⟧", "Expected '*/' to close the comment, but found the end of the file")]
    [InlineData("[1] ⟦/*/⟧", "Expected '*/' to close the comment, but found the end of the file")]
    [InlineData("[1 // a⟦\u2028⟧, 2\n]", "Expected a line comment to end with LF or CR, but found U+2028")]
    [InlineData("[1 // a⟦\u2029⟧, 2\n]", "Expected a line comment to end with LF or CR, but found U+2029")]
    [InlineData("[1⟦#⟧ a\n]", "Expected ',' or ']', but found '#'")]
    public void Catalogue_mode_allows_no_other_extension(string marked, string message) =>
        AssertFails(marked, JsonReaderMode.Catalog, message);

    private static void AssertFails(string marked, JsonReaderMode mode, string message)
    {
        var expected = new MarkedText(marked);

        JsonReadResult result = Read(expected.Text, mode);

        Assert.NotNull(result.Error);
        Assert.Equal(message, result.Error.Message);
        Assert.Equal(expected.Span, result.Error.Span);
    }

    private static JsonReadResult Read(string text, JsonReaderMode mode) =>
        JsonReader.Read(text, mode, TestContext.Current.CancellationToken);
}
