using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Hostile;

/// <summary>
/// Whatever a parameter, a field or a path says: every body of every format can be read, says the same, and has no more to it than with a
/// harmless text. What a representation cannot express comes as U+FFFD.
/// </summary>
[NeedsReferenceMaterial]
public sealed class NaughtyBodyTests
{
    private const string Harmless = "harmless";

    private static readonly ErrorFormat[] Formats =
        [ErrorFormats.Magento, ErrorFormats.MagentoFallback, ErrorFormats.EPages, ErrorFormats.EPagesContainer, ErrorFormats.ProblemDetails];

    private static readonly IEnumerable<ErrorRepresentation> Representations = Formats.SelectMany(static format => format.Representations);

    [Fact]
    public void Hostile_values_and_fields_are_read_back_unchanged()
    {
        foreach (ErrorRepresentation representation in Representations)
        {
            IReadOnlyList<(string Place, string Text)> harmless = BodyText.Read(Body.Of(representation, ResponseWith(Harmless)));
            Assert.NotEqual(!ErrorFormats.EPagesContainer.Representations.Contains(representation), harmless.All(static part => !part.Text.Contains(Harmless, StringComparison.Ordinal)));
            foreach (string naughty in NaughtyStrings.ReadWithInvalidCharacters())
            {
                string expressed = BodyText.Expressed(naughty, representation.ContentType);

                Assert.Equal(
                    harmless.Select(part => (part.Place, part.Text.Replace(Harmless, expressed, StringComparison.Ordinal))),
                    BodyText.Read(Body.Of(representation, ResponseWith(naughty))));
            }
        }
    }

    [Fact]
    public void Hostile_paths_are_shown_as_in_the_URI_or_omitted()
    {
        foreach (ErrorRepresentation representation in Representations)
        {
            IReadOnlyList<(string Place, string Text)> harmless = BodyText.Read(Body.Of(representation, ResponseTo(Harmless)));
            foreach (string naughty in NaughtyStrings.ReadWithInvalidCharacters())
            {
                string expressed = new PathString("/" + naughty).ToUriComponent();

                Assert.Equal(
                    harmless.Select(part => (part.Place, part.Text.Replace("/" + Harmless, expressed, StringComparison.Ordinal))),
                    BodyText.Read(Body.Of(representation, ResponseTo(naughty))));
            }
        }
    }

    [Fact]
    public async Task Hostile_values_never_reach_a_header()
    {
        string[] naughty = [Harmless, .. NaughtyStrings.ReadWithInvalidCharacters()];
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/{index:int}", void (int index) => throw new InvalidProductDataException(naughty[index])),
            options => options.DefaultFormat = OneRepresentation.Of(ErrorFormats.Magento, "text/html"));
        string expected = HeadOf(await app.GetAsync("/0"));

        for (int index = 0; index < naughty.Length; index++)
        {
            Assert.Equal(expected, HeadOf(await app.GetAsync($"/{index}")));
        }
    }

    private static string HeadOf(Answer answer) => string.Join('\n', answer.Headers
        .Where(static field => field.Key is not ("Date" or "Content-Length"))
        .Select(static field => $"{field.Key}: {field.Value}")
        .Order(StringComparer.Ordinal)
        .Prepend($"{answer.Status}"));

    /// <summary>An answer that has a text as value of a list and of a map, and as field.</summary>
    private static ErrorResponse ResponseWith(string text)
    {
        var named = new NoSuchEntityError(text, 7);
        return Body.ResponseTo(
            new InvalidProductDataError(text),
            new ErrorResponseItem { MessageTemplate = named.Definition.MessageTemplate, Error = named, Field = text },
            new ErrorResponseItem { MessageTemplate = "No entry", Field = text });
    }

    private static ErrorResponse ResponseTo(string path)
    {
        ErrorResponse response = Body.ResponseTo(new ShopClosedError());
        response.HttpContext.Request.Path = new PathString("/" + path);
        return response;
    }
}
