using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

public sealed class JsonReaderPropertyTests
{
    [Theory]
    [InlineData(JsonReaderMode.Strict)]
    [InlineData(JsonReaderMode.Catalog)]
    internal void A_value_is_read_back_however_it_was_written(JsonReaderMode mode) =>
        Prop.ForAll(JsonTrees.Arbitrary, ArbMap.Default.ArbFor<int>(), (tree, seed) =>
        {
            JsonReadResult result = Read(JsonRendering.Of(tree, seed, mode), mode);

            Assert.Null(result.Error);
            Assert.Equal(JsonText.Of(tree), JsonText.Of(result.Root));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Span_of_a_JSON_node_is_its_value_or_name() =>
        Prop.ForAll(JsonTrees.Arbitrary, ArbMap.Default.ArbFor<int>(), (tree, seed) =>
        {
            string text = JsonRendering.Of(tree, seed, JsonReaderMode.Catalog);

            AssertSpans(text, Read(text, JsonReaderMode.Catalog).Root!);
        }).QuickCheckThrowOnFailure();

    private static void AssertSpans(string text, JsonNode node)
    {
        AssertStandsAt(text, node.Span, JsonText.Of(node));
        foreach (JsonNode item in (node as JsonArray)?.Items ?? [])
        {
            AssertSpans(text, item);
        }

        foreach (JsonMember member in (node as JsonObject)?.Members ?? [])
        {
            AssertStandsAt(text, member.NameSpan, JsonText.Of(new JsonString(member.Name, default)));
            AssertSpans(text, member.Value);
        }
    }

    // Read alone, the piece must be the same value, and begin and end with it: neither white space nor a comment around it.
    private static void AssertStandsAt(string text, TextSpan span, string expected)
    {
        string piece = text.Substring(span.Start, span.Length);
        JsonReadResult alone = Read(piece, JsonReaderMode.Catalog);

        Assert.Null(alone.Error);
        Assert.Equal(expected, JsonText.Of(alone.Root));
        Assert.Equal(new TextSpan(0, piece.Length), alone.Root!.Span);
    }

    private static JsonReadResult Read(string text, JsonReaderMode mode) =>
        JsonReader.Read(text, mode, TestContext.Current.CancellationToken);
}
