using System.Text.Json;
using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Harness;

namespace ErrorGen.Neighbours.Matrix;

/// <summary>What became of a failed request.</summary>
/// <param name="Answer">The status, the media type, and the error code if the response is in the promised format.</param>
/// <param name="Logged">The sources of the log records and their levels.</param>
/// <param name="Measured">The <c>error.type</c> of the request duration, and the diagnostic events.</param>
internal sealed record Outcome(string Answer, string Logged, string Measured)
{
    /// <summary>Stands after the media type of a response that is not in the promised format.</summary>
    public const string Foreign = "(not ErrorGen)";

    private static readonly HashSet<string> Codes =
        [.. Errors.All.Select(static error => error.Code), .. Errors.Catalog.Statuses.Select(static status => status.Code).OfType<string>()];

    public bool IsPromised => !Answer.Contains(Foreign, StringComparison.Ordinal);

    public string Status => Answer[..3];

    public static async Task<Outcome> ReadAsync(
        HttpResponseMessage response, Probe probe, IReadOnlyList<LoggedRecord> records, string measured, ErrorFormat format)
    {
        string body = await response.Content.ReadAsStringAsync();
        string type = response.Content.Headers.ContentType?.MediaType ?? (body.Length == 0 ? "*no body*" : "*no type*");
        string? code = format == ErrorFormats.Magento ? ReadMagento(type, body) : ReadProblem(type, body, (int)response.StatusCode);
        string shortType = type.Replace("application/", "", StringComparison.Ordinal);
        return new Outcome($"{(int)response.StatusCode} {shortType} {code ?? Foreign}{HeaderOf(response, probe)}", Describe(records), measured);
    }

    private static string HeaderOf(HttpResponseMessage response, Probe probe)
    {
        if (probe.Header is not { } name)
        {
            return "";
        }

        string? value = response.Headers.Concat(response.Content.Headers).Concat(response.TrailingHeaders)
            .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(static header => string.Join(", ", header.Value))
            .FirstOrDefault();
        return value is null ? $", no {name}" : $", {name}: {value}";
    }

    private static string Describe(IReadOnlyList<LoggedRecord> records)
    {
        string[] lines = [.. records.Where(IsCounted).Select(static record => record.Summary).Order(StringComparer.Ordinal)];
        return lines.Length == 0 ? "–" : string.Join(", ", lines.GroupBy(static line => line).Select(
            static group => group.Count() == 1 ? group.Key : $"{group.Count()} × {group.Key}"));
    }

    /// <summary>The framework's records count from Warning, as the project template sets its level.</summary>
    private static bool IsCounted(LoggedRecord record) => record.IsOfErrorGen
        || record.Level >= (record.Category.StartsWith("Microsoft.", StringComparison.Ordinal) ? LogLevel.Warning : LogLevel.Information);

    /// <summary>The catalogue of these tests has a code for every status, and the framework's problem details have none.</summary>
    private static string? ReadProblem(string type, string body, int status) =>
        type == "application/problem+json" && Parse(body) is { } json
        && json.TryGetProperty("status", out JsonElement stated) && stated.GetInt32() == status
        && json.TryGetProperty("code", out JsonElement code) && Codes.Contains(code.GetString()!)
            ? code.GetString()
            : null;

    private static string? ReadMagento(string type, string body) =>
        type == "application/json" && Parse(body) is { } json
        && json.TryGetProperty("message", out _) && !json.TryGetProperty("title", out _)
            ? "Magento"
            : null;

    private static JsonElement? Parse(string body)
    {
        try
        {
            return JsonDocument.Parse(body).RootElement is { ValueKind: JsonValueKind.Object } root ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
