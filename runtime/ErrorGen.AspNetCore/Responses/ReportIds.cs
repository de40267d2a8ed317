using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>The id that an unexpected failure has in the response and in the log.</summary>
internal static class ReportIds
{
    private const int Bytes = 8;
    private const string Placeholder = "%reportId";

    /// <summary>The trace id of the request, which traces and log scopes have as well; a random id if the request is not traced.</summary>
    public static string Create(HttpContext context)
    {
        Activity? activity = context.Features.Find<IHttpActivityFeature>()?.Activity ?? Activity.Current;

        // Ids in the older, hierarchical format can hold text of the client.
        return activity is { IdFormat: ActivityIdFormat.W3C }
            ? activity.TraceId.ToHexString()
            : RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);
    }

    /// <summary>Replaces <c>%reportId</c> in a message; returns the message unchanged if there is no id.</summary>
    public static string InsertInto(string message, string? reportId) =>
        reportId is null ? message : message.Replace(Placeholder, reportId, StringComparison.Ordinal);
}
