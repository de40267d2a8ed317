using System.Text;
using System.Text.Json;
using ErrorGen.Compiler.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>
/// The reader beside System.Text.Json on damaged JSON: same verdict, same value, and an error exactly where the text stops
/// being the beginning of something valid.
/// </summary>
/// <remarks>
/// Three differences are on purpose. System.Text.Json refuses a byte order mark in a string, cannot give the value of a string
/// with a lone surrogate, and refuses a comment between a name and its colon, although it allows one everywhere else.
/// </remarks>
public sealed class JsonReaderComparisonTests
{
    [Theory]
    [InlineData(JsonReaderMode.Strict)]
    [InlineData(JsonReaderMode.Catalog)]
    internal void Damaged_JSON_has_the_verdict_and_value_of_System_Text_Json(JsonReaderMode mode)
    {
        int accepted = 0;
        int rejected = 0;

        Prop.ForAll(JsonTrees.Arbitrary, ArbMap.Default.ArbFor<int>(), (tree, seed) =>
        {
            string text = JsonMutation.Of(JsonRendering.Of(tree, seed, mode), seed);
            JsonReadResult result = JsonReader.Read(text, mode, TestContext.Current.CancellationToken);
            if (IsBeginning(text, mode, isWhole: true) is not { } expected)
            {
                return;
            }

            Assert.True(expected == result.Error is null, $"Only one of the two accepts: {text}");
            if (result.Error is null)
            {
                accepted++;
                AssertSameValue(text, mode, result.Root!);
            }
            else
            {
                rejected++;
                AssertFirstFault(text, mode, result.Error);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

        Assert.InRange(accepted, 200, 2000);
        Assert.InRange(rejected, 200, 2000);
    }

    private static void AssertSameValue(string text, JsonReaderMode mode, JsonNode root)
    {
        JsonReaderOptions options = Options(mode);
        using var document = JsonDocument.Parse(WithoutByteOrderMark(text), new JsonDocumentOptions
        {
            MaxDepth = options.MaxDepth,
            CommentHandling = options.CommentHandling,
            AllowTrailingCommas = options.AllowTrailingCommas,
        });
        if (!HasLoneSurrogate(root))
        {
            Assert.Equal(JsonText.Of(document.RootElement), JsonText.Of(root));
        }
    }

    private static void AssertFirstFault(string text, JsonReaderMode mode, JsonSyntaxError error)
    {
        Assert.InRange(error.Span.End, error.Span.Start, text.Length);
        Assert.All(error.Message, c => Assert.InRange(c, ' ', '~'));

        Assert.True(IsBeginning(text[..error.Span.Start], mode, isWhole: false), $"The fault is before {error.Span}: {text}");
        int end = Math.Min(error.Span.End + 1, text.Length);
        Assert.False(IsBeginning(text[..end], mode, isWhole: end == text.Length), $"There is no fault at {error.Span}: {text}");
    }

    /// <summary>Whether the text is JSON, or could become JSON by going on; null if the answer would be about the third difference.</summary>
    private static bool? IsBeginning(string text, JsonReaderMode mode, bool isWhole)
    {
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(WithoutByteOrderMark(text)), isWhole, new JsonReaderState(Options(mode)));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException e) when (mode == JsonReaderMode.Catalog && e.Message.StartsWith("'/' is invalid after a property name.", StringComparison.Ordinal))
        {
            return null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string WithoutByteOrderMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    private static JsonReaderOptions Options(JsonReaderMode mode) => new()
    {
        MaxDepth = JsonReader.MaximumDepth,
        CommentHandling = mode == JsonReaderMode.Catalog ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        AllowTrailingCommas = mode == JsonReaderMode.Catalog,
    };

    private static bool HasLoneSurrogate(JsonNode node) => node switch
    {
        JsonString text => HasLoneSurrogate(text.Value),
        JsonArray array => array.Items.Any(HasLoneSurrogate),
        JsonObject value => value.Members.Any(member => HasLoneSurrogate(member.Name) || HasLoneSurrogate(member.Value)),
        _ => false,
    };

    private static bool HasLoneSurrogate(string text) =>
        !string.Equals(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
}
