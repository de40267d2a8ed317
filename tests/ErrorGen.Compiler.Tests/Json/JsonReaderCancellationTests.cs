using ErrorGen.Compiler.Json;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

public sealed class JsonReaderCancellationTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("x")]
    public void Cancelled_token_throws_before_reading(string text)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var exception = Assert.Throws<OperationCanceledException>(() => JsonReader.Read(text, JsonReaderMode.Strict, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    /// <summary>Each loop of the reader on a text of its own.</summary>
    [Theory]
    [InlineData("\"", "a")]
    [InlineData("\"", "\\n")]
    [InlineData("\"", "\\u0041")]
    [InlineData("", " ")]
    [InlineData("//", "a")]
    [InlineData("/*", "a")]
    [InlineData("", "/**/")]
    [InlineData("", "1")]
    [InlineData("1.", "1")]
    [InlineData("[", "[],")]
    [InlineData("[", "true,")]
    [InlineData("{", "\"\":{},")]
    public void Cancelled_reading_stops_soon(string before, string repeated)
    {
        using var source = new CancellationTokenSource();
        var cursor = new JsonCursor(before + string.Concat(Enumerable.Repeat(repeated, 100_000)), source.Token);
        cursor.CheckCancellation(0);

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => JsonReader.Read(cursor, JsonReaderMode.Catalog));
        Assert.InRange(cursor.Position, 0, 2 * JsonCursor.CharactersBetweenCancellationChecks);
    }

    [Fact]
    public void Cancellation_token_is_not_read_for_every_character()
    {
        using var source = new CancellationTokenSource();
        var cursor = new JsonCursor("[" + new string('1', JsonCursor.CharactersBetweenCancellationChecks - 3) + "]", source.Token);
        cursor.CheckCancellation(0);

        source.Cancel();
        JsonReadResult result = JsonReader.Read(cursor, JsonReaderMode.Strict);

        Assert.Null(result.Error);
    }
}
