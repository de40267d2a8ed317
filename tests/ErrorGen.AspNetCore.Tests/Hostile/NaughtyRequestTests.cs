using System.Text;
using ErrorGen.AspNetCore.Tests.Formats;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Hostile;

/// <summary>
/// Whatever a client writes into a path or a header, over real HTTP and in every representation: the answer has the status that it
/// should have, can be read strictly, and has no more to it than with a harmless text.
/// </summary>
[NeedsReferenceMaterial]
public sealed class NaughtyRequestTests
{
    private const string Harmless = "harmless";

    public static TheoryData<string> Formats =>
        [.. ((ErrorFormat[])[ErrorFormats.Magento, ErrorFormats.MagentoFallback, ErrorFormats.EPages, ErrorFormats.EPagesContainer, ErrorFormats.ProblemDetails])
            .Select(static format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Hostile_path_segments_get_a_response(string format)
    {
        await using TestApp app = await StartAsync(format);
        foreach (string accept in AcceptedIn(format))
        {
            IReadOnlyList<string> places = PlacesOf(await SendAsync(app, $"/none/{Harmless}", accept));
            foreach (string naughty in NaughtyStrings.ReadWithInvalidCharacters().Where(IsSegment))
            {
                Answer answer = await SendAsync(app, $"/none/{Uri.EscapeDataString(naughty)}", accept);

                Assert.Equal(404, answer.Status);
                Assert.Equal(places, PlacesOf(answer));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Hostile_header_values_get_a_response(string format)
    {
        await using TestApp app = await StartAsync(format);
        foreach (string accept in AcceptedIn(format))
        {
            IReadOnlyList<(string Place, string Text)> harmless = BodyText.Read((await SendAsync(app, "/thrown", accept, Harmless)).Body);
            foreach (string naughty in NaughtyStrings.ReadWithInvalidCharacters().Where(IsFieldValue))
            {
                Answer answer = await SendAsync(app, "/thrown", accept, naughty);

                // White space around a header value is not a part of it (RFC 9110, 5.5).
                string expressed = BodyText.Expressed(naughty.Trim(' ', '\t'), answer.ContentType!);
                Assert.Equal(400, answer.Status);
                Assert.Equal(
                    harmless.Select(part => (part.Place, part.Text.Replace(Harmless, expressed, StringComparison.Ordinal))),
                    BodyText.Read(answer.Body));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Hostile_Accept_and_Accept_Language_get_a_response(string format)
    {
        await using TestApp app = await StartAsync(format);
        foreach (string naughty in NaughtyStrings.ReadWithInvalidCharacters().Where(IsFieldValue))
        {
            Answer answer = await SendAsync(app, "/thrown", naughty, Harmless, language: naughty);

            Assert.Equal(400, answer.Status);
            Assert.NotEmpty(BodyText.Read(answer.Body));
        }
    }

    private static ErrorFormat FormatOf(string name) => NamedFormat.Get(name);

    private static IEnumerable<string> AcceptedIn(string format) =>
        FormatOf(format).Representations.Select(static representation => representation.MediaType);

    private static Task<TestApp> StartAsync(string format) => TestApp.StartAsync(
        static app => app.MapGet("/thrown", void ([FromHeader(Name = "X-Reason")] string? reason) => throw new InvalidProductDataException(reason ?? "")),
        options => options.DefaultFormat = FormatOf(format));

    private static async Task<Answer> SendAsync(TestApp app, string path, string accept, string? reason = null, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Add(request, "Accept", accept);
        Add(request, "X-Reason", reason);
        Add(request, "Accept-Language", language);
        using HttpResponseMessage response = await app.Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    private static void Add(HttpRequestMessage request, string name, string? value) =>
        Assert.True(value is null || request.Headers.TryAddWithoutValidation(name, value));

    /// <summary>Where the texts of a body stand: what an injected element or member would change.</summary>
    private static IReadOnlyList<string> PlacesOf(Answer answer) => [.. BodyText.Read(answer.Body).Select(static part => part.Place)];

    /// <summary>Dots alone go away on the way to the server; a half of a surrogate pair and NUL cannot be sent.</summary>
    private static bool IsSegment(string text) => text.Trim('.').Length > 0 && !text.Contains('\0') && IsText(text);

    /// <summary>What a client can send in a field at all (RFC 9110, 5.5).</summary>
    private static bool IsFieldValue(string text) => text.Trim(' ', '\t').Length > 0 && !text.Any(static c => c < ' ' && c != '\t' || c == '\u007F') && IsText(text);

    private static bool IsText(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}
