using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ErrorGen.AspNetCore;

/// <summary>The id that an unexpected failure has in the response and in the log.</summary>
internal static class ReportIds
{
    private const int Bytes = 8;
    private const char PercentSign = '%';
    private const string Placeholder = "reportId";

    private static readonly string[] Placeholders = [Placeholder];

    /// <summary>The trace id of the request, which traces and log scopes have as well; a random id if the request is not traced.</summary>
    public static string Create(HttpContext context)
    {
        Activity? activity = context.Features.Find<IHttpActivityFeature>()?.Activity ?? Activity.Current;

        // Ids in the older, hierarchical format can hold text of the client.
        return activity is { IdFormat: ActivityIdFormat.W3C }
            ? activity.TraceId.ToHexString()
            : RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);
    }

    /// <summary>Renders the message of a status, in which <c>%reportId</c> is the id; without an id the placeholder stays in the message.</summary>
    public static string InsertInto(string message, string? reportId)
    {
        if (!message.Contains(PercentSign))
        {
            return message;
        }

        var parsed = ParsedMessage.Parse(message, Placeholders);
        return reportId is null ? parsed.PlainText : parsed.Render(new ReportId(reportId), CultureInfo.InvariantCulture);
    }

    /// <summary>The id as the only value of a message.</summary>
    private sealed class ReportId(string id) : IMessageValues
    {
        private static readonly ErrorParameter[] OnlyParameter = [new(Placeholder)];

        public IReadOnlyList<ErrorParameter> Parameters => OnlyParameter;

        public ErrorValue GetParameter(int index) => id;
    }
}
