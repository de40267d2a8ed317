using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ErrorGen.AspNetCore;

/// <summary>What the framework's problem details say, apart from what it puts into them for want of anything to say.</summary>
internal static class ProblemFacts
{
    private const string UsualTitleOf500 = "An error occurred while processing your request.";
    private const string UsualTypes = "https://tools.ietf.org/html/rfc";
    private const string UsualTitleOfValidation = "One or more validation errors occurred.";
    private const string TraceId = "traceId";

    /// <summary>The status; the one of the response where the problem has none, as those of validation have none.</summary>
    public static int StatusOf(ProblemDetails problem, HttpContext context) => problem.Status ?? context.Response.StatusCode;

    /// <summary>The title where it says more than the status; null otherwise.</summary>
    public static string? TitleOf(ProblemDetails problem, int status) =>
        IsSummaryOfFields(problem) || IsUsual(problem.Title, status) ? null : problem.Title;

    /// <summary>What is to be said of the occurrence; null where the problem has nothing of its own.</summary>
    public static string? MessageOf(ProblemDetails problem) =>
        problem.Detail ?? (IsSummaryOfFields(problem) ? problem.Title : null);

    /// <summary>The language of a message: that of the framework's own words; null for the application's, which may be in any.</summary>
    public static string? LanguageOf(string message) => message is UsualTitleOfValidation ? StatusTexts.UsualLanguage : null;

    /// <summary>The messages of a failed validation, with their fields; none for another problem.</summary>
    public static IReadOnlyList<ErrorResponseItem> ErrorsOf(ProblemDetails problem) => problem is HttpValidationProblemDetails validation
        ? [.. validation.Errors.SelectMany(static field => field.Value.Select(message => ItemOf(field.Key, message)))]
        : [];

    /// <summary>Whether the application put something into the problem that only problem details can carry.</summary>
    public static bool HasOwnMembers(ProblemDetails problem) =>
        problem.Instance is not null
        || (problem.Type is { } type && !type.StartsWith(UsualTypes, StringComparison.Ordinal))
        || problem.Extensions.Any(static member => member.Key is not TraceId);

    /// <summary>The title of a failed validation is about this occurrence: the fields say the rest.</summary>
    private static bool IsSummaryOfFields(ProblemDetails problem) => problem is HttpValidationProblemDetails { Detail: null };

    private static bool IsUsual(string? title, int status) =>
        string.IsNullOrEmpty(title) || title is UsualTitleOf500 || title == ReasonPhrases.GetReasonPhrase(status);

    private static ErrorResponseItem ItemOf(string field, string message) => new()
    {
        Message = message,
        Field = field.Length == 0 ? null : field,
    };
}
