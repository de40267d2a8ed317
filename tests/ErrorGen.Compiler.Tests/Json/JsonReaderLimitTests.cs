using ErrorGen.Compiler.Json;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

public sealed class JsonReaderLimitTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Sixty_four_levels_are_read_and_the_next_is_an_error(string open, string close)
    {
        JsonReadResult deepest = Read(Nested(open, JsonReader.MaximumDepth, close));
        JsonReadResult tooDeep = Read(Nested(open, JsonReader.MaximumDepth + 1, close));

        Assert.Equal(64, JsonReader.MaximumDepth);
        Assert.Null(deepest.Error);
        Assert.NotNull(tooDeep.Error);
        Assert.Equal(64 * open.Length, tooDeep.Error.Span.Start);
        Assert.Equal($"Expected at most 64 levels of objects and arrays, but found '{open[0]}'", tooDeep.Error.Message);

        static string Nested(string open, int count, string close) =>
            Repeat(open, count) + (open == "[" ? "" : "1") + Repeat(close, count);
    }

    [Fact]
    public void The_limit_is_on_depth_and_not_on_number() =>
        Assert.Null(Read("[" + Repeat("[{}],", 1000) + "[]]").Error);

    [Theory]
    [InlineData("", "[", "", 64)]
    [InlineData("", "{\"a\":", "", 5 * 64)]
    [InlineData("", "\"", "", 2)]
    [InlineData("", "\\", "", 0)]
    [InlineData("\"", "\\", "", 0)]
    [InlineData("\"", "\\u0041", "", 0)]
    [InlineData("[\"", "a", "\n", 1)]
    [InlineData("", "a", "", 0)]
    [InlineData("", " ", "", Million)]
    [InlineData("", "\uFEFF", "", 1)]
    [InlineData("[1", "/", "\u2028", Million + 2)]
    [InlineData("[1 /*", "* ", "", 3)]
    [InlineData("[1 ", "/**/", "/", 4 * Million + 3)]
    [InlineData("[", "1", "", Million + 1)]
    [InlineData("[", "1,", "x", 2 * Million + 1)]
    [InlineData("[0.", "1", "e", Million + 4)]
    [InlineData("[", "0", "]", 1)]
    public void Megabytes_of_the_same_end_in_the_right_error(string before, string repeated, string after, int errorAt)
    {
        JsonReadResult result = Read(before + Repeat(repeated, Million) + after);

        Assert.NotNull(result.Error);
        Assert.Equal(errorAt, result.Error.Span.Start);
        Assert.InRange(result.Error.Message.Length, 1, 120);
    }

    [Fact]
    public void Megabytes_in_one_value_are_read()
    {
        string text = Repeat("a\u00e4", Million);

        Assert.Equal(text, Assert.IsType<JsonString>(Read($"\"{text}\"").Root).Value);
        Assert.Equal(text + "\n", Assert.IsType<JsonString>(Read($"\"{text}\\n\"").Root).Value);
        Assert.Equal(Million, Assert.IsType<JsonNumber>(Read(Repeat("9", Million)).Root).Lexeme.Length);
        Assert.Equal(Million, Assert.IsType<JsonArray>(Read("[" + Repeat("1,", Million) + "]").Root).Items.Count);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static JsonReadResult Read(string text) =>
        JsonReader.Read(text, JsonReaderMode.Catalog, TestContext.Current.CancellationToken);
}
