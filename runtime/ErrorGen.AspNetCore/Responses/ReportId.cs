using System.Security.Cryptography;

namespace ErrorGen.AspNetCore;

/// <summary>The id that an unexpected failure has in the answer and in the log.</summary>
internal static class ReportId
{
    private const int Bytes = 8;
    private const string Placeholder = "%reportId";

    /// <summary>Random rather than counted, so that it tells nobody how often the service fails.</summary>
    public static string Create() => RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);

    /// <summary>The message with the id in the place that it has for it; untouched where there is no id.</summary>
    public static string PutInto(string message, string? reportId) =>
        reportId is null ? message : message.Replace(Placeholder, reportId, StringComparison.Ordinal);
}
