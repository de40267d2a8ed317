using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>A response as the writer of a format makes it.</summary>
/// <param name="Format">The name of the format.</param>
/// <param name="MediaType">The media type without parameters.</param>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The header fields that describe the error.</param>
/// <param name="Body">The body.</param>
internal sealed record ExampleResponse(string Format, string MediaType, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, string Body)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The status line, the header fields and the body. JSON is indented.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(PageText.Format("HTTP/1.1 {0} {1}", Status, ReasonPhrases.GetReasonPhrase(Status)).TrimEnd()).Append('\n');
        foreach ((string name, string value) in Headers)
        {
            text.Append(name).Append(": ").Append(value).Append('\n');
        }

        return text.Append('\n').Append(IsJson(MediaType) ? Indent(Body) : Body.TrimEnd()).ToString();
    }

    /// <summary>Returns the responses with an entry, in the formats of the endpoints that declare it and then in the other formats of the application.</summary>
    public static IReadOnlyList<ExampleResponse> CreateAll(PageContext page, ErrorDefinition definition)
    {
        IReadOnlyList<DeclaringEndpoint> endpoints = page.Snapshot.Endpoints.Find(definition);
        return
        [
            .. endpoints.Select(static endpoint => endpoint.Format).Concat(page.Snapshot.Endpoints.Formats).Distinct()
                .SelectMany(format => Write(format, CreateAll(page, definition, endpoints.FirstOrDefault(endpoint => endpoint.Format == format)))),
        ];
    }

    /// <summary>Returns the responses to a failure that is only a status, in the formats of the application.</summary>
    public static IReadOnlyList<ExampleResponse> CreateAll(PageContext page, int status) => ErrorStatusCode.IsError(status)
        ? [.. page.Snapshot.Endpoints.Formats.SelectMany(format => Write(format, [() => page.Examples.Create(status, page.Snapshot.Catalogs[0], HttpMethods.Get, "/")]))]
        : [];

    /// <summary>Writes a duration in whole seconds, as <c>Retry-After</c> does.</summary>
    public static string SecondsOf(TimeSpan duration) => Math.Ceiling(duration.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static bool IsJson(string mediaType) =>
        mediaType.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns a function for the response to each example of an entry.</summary>
    private static IReadOnlyList<Func<ErrorResponse>> CreateAll(PageContext page, ErrorDefinition definition, DeclaringEndpoint? endpoint)
    {
        string method = endpoint?.Method.Split(',')[0] is { Length: > 0 } first ? first : HttpMethods.Get;
        return
        [
            .. ErrorExamples.CreateErrors(definition).Select<Error, Func<ErrorResponse>>(
                error => () => page.Examples.Create(error, definition.Catalog, method, endpoint?.Path ?? "/")),
        ];
    }

    /// <summary>Writes responses in each representation of a format. A page for people is not an example for programs.</summary>
    private static IEnumerable<ExampleResponse> Write(ErrorFormat format, IReadOnlyList<Func<ErrorResponse>> responses) => format.Representations
        .Where(static representation => representation is not HtmlErrorRepresentation)
        .DistinctBy(static representation => representation.ContentType, StringComparer.OrdinalIgnoreCase)
        .SelectMany(representation => responses.Select(create => TryWrite(format, representation, create)))
        .OfType<ExampleResponse>();

    /// <summary>A format or a catalogue of the application may throw. The page is shown without the example then.</summary>
    private static ExampleResponse? TryWrite(ErrorFormat format, ErrorRepresentation representation, Func<ErrorResponse> create)
    {
        try
        {
            ErrorResponse response = create();
            string body = Encoding.UTF8.GetString(ErrorExamples.Write(response, representation).Span);
            return new(format.Name, MediaTypeNames.Of([representation.ContentType]).First(), response.Status, [.. HeadersOf(response, representation)], body);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(ErrorResponse response, ErrorRepresentation representation)
    {
        yield return new(HeaderNames.ContentType, representation.ContentType);
        if (response.IsMultilingual && response.Language is { } language)
        {
            yield return new(HeaderNames.ContentLanguage, language);
        }

        if (response.RetryAfter is { } retryAfter)
        {
            yield return new(HeaderNames.RetryAfter, SecondsOf(retryAfter));
        }
    }

    private static string Indent(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, Indented))
            {
                document.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        }
        catch (JsonException)
        {
            // A format of the application may write something else.
            return json;
        }
    }
}
