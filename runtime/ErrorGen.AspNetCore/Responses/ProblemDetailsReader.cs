using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace ErrorGen.AspNetCore;

/// <summary>Reads problem details, ignoring the defaults that ASP.NET Core fills in.</summary>
internal static class ProblemDetailsReader
{
    private const string DefaultTitleOf500 = "An error occurred while processing your request.";
    private const string DefaultTypes = "https://tools.ietf.org/html/rfc";
    private const string DefaultTitleOfValidation = "One or more validation errors occurred.";
    private const string TraceId = "traceId";

    /// <summary>The longest message about a field, in UTF-16 code units. The framework puts names that the client chose into it.</summary>
    private const int MaxMessageLength = 4 * 1024;

    /// <summary>The member with the details of an exception that the developer exception page adds.</summary>
    private const string DeveloperPageMember = "exception";

    /// <summary>Returns the status; that of the response if the problem details have none, as after a failed validation.</summary>
    public static int GetStatus(ProblemDetails problem, HttpContext context) => problem.Status ?? context.Response.StatusCode;

    /// <summary>Returns the title if it says more than the status; null otherwise.</summary>
    public static string? GetTitle(ProblemDetails problem, int status) =>
        IsSummaryOfFields(problem) || IsDefault(problem.Title, status) ? null : problem.Title;

    /// <summary>Returns the message about the occurrence; null if the problem details have none.</summary>
    public static string? GetMessage(ProblemDetails problem) =>
        problem.Detail ?? (IsSummaryOfFields(problem) ? problem.Title : null);

    /// <summary>Returns the language of a message: that of the framework's texts, or null for a text of the application.</summary>
    public static string? GetLanguage(string message) => message is DefaultTitleOfValidation ? BuiltInLanguage.Tag : null;

    /// <summary>Returns the messages of a failed validation with their fields; an empty list for other problem details.</summary>
    /// <param name="problem">The problem details.</param>
    /// <param name="maxCount">How many messages are listed at most. The others are counted.</param>
    /// <param name="maxFieldLength">The longest name of a field, in UTF-16 code units.</param>
    public static ErrorList GetErrors(ProblemDetails problem, int maxCount, int maxFieldLength)
    {
        if (problem is not HttpValidationProblemDetails validation)
        {
            return new ErrorList([], 0);
        }

        int total = 0;
        foreach (string[] messages in validation.Errors.Values)
        {
            total += messages.Length;
        }

        return ErrorList.Create(
            validation.Errors.SelectMany(field => field.Value.Select(message => CreateItem(field.Key, message, maxFieldLength))), total, maxCount);
    }

    /// <summary>Copies the members that the application set: type, instance, extensions, and the properties of a derived class.</summary>
    public static void CopyCustomMembers(ProblemDetails problem, ErrorResponse response, JsonSerializerOptions options)
    {
        if (problem.Type is { } type && !type.StartsWith(DefaultTypes, StringComparison.Ordinal))
        {
            response.TypeUri = type;
        }

        if (problem.Instance is { } instance)
        {
            response.Instance = instance;
        }

        foreach ((string name, object? value) in problem.Extensions.Where(static member => member.Key is not TraceId))
        {
            response.Extensions[name] = value;
        }

        if (problem.GetType() is { } derived && !IsOfTheFramework(derived) && options.TryGetTypeInfo(derived, out JsonTypeInfo? contract))
        {
            CopyDerivedMembers(JsonSerializer.SerializeToElement(problem, contract), response);
        }
    }

    private static bool IsOfTheFramework(Type type) =>
        type == typeof(ProblemDetails) || type == typeof(HttpValidationProblemDetails) || type == typeof(ValidationProblemDetails);

    private static void CopyDerivedMembers(JsonElement problem, ErrorResponse response)
    {
        foreach (JsonProperty member in problem.EnumerateObject())
        {
            if (member.Name is not ("type" or "title" or "status" or "detail" or "instance" or "errors" or TraceId))
            {
                response.Extensions[member.Name] = member.Value;
            }
        }
    }

    /// <summary>Whether the application chose a status, a title or a detail for an exception, so that it must not become a masked 500.</summary>
    public static bool IsChosenForException(ProblemDetails problem, HttpContext context)
    {
        int status = GetStatus(problem, context);
        return ErrorStatusCode.IsError(status)
            && !problem.Extensions.ContainsKey(DeveloperPageMember)
            && (status != StatusCodes.Status500InternalServerError || problem.Detail is not null || GetTitle(problem, status) is not null);
    }

    /// <summary>Whether the title summarizes a failed validation; the list of fields has the details.</summary>
    private static bool IsSummaryOfFields(ProblemDetails problem) => problem is HttpValidationProblemDetails { Detail: null };

    private static bool IsDefault(string? title, int status) =>
        string.IsNullOrEmpty(title) || title is DefaultTitleOf500 || title == ReasonPhrases.GetReasonPhrase(status);

    private static ErrorResponseItem CreateItem(string field, string message, int maxFieldLength) => new()
    {
        MessageTemplate = ParameterCap.Apply(message, MaxMessageLength),
        Field = field.Length == 0 ? null : field,
        MaxParameterLength = maxFieldLength,
    };
}
