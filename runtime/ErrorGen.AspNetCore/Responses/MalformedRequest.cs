using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Says which part of a request could not be bound: the parameter or the JSON path, and what is wrong with it. The value, the type and the
/// text of the exception stay in the log.
/// </summary>
/// <remarks>
/// ASP.NET Core reports a failed binding only as the text of a <see cref="BadHttpRequestException"/>. The texts are constants that the request
/// delegate factory and the request delegate generator share; a text that is not one of them gives no items.
/// </remarks>
internal static class MalformedRequest
{
    private const string MissingBody = "A request body is required.";

    private const string RequiredPrefix = "Required parameter \"";
    private const string NotBoundPrefix = "Failed to bind parameter \"";
    private const string NotReadPrefix = "Failed to read parameter \"";
    private const string NoBodyPrefix = "Implicit body inferred for parameter \"";
    private const string FromBodySuffix = " was not provided from body.";

    /// <summary>What <see cref="JsonException"/> says before the names of the members that the JSON does not have.</summary>
    private const string MissingMembers = "including: ";

    /// <summary>Returns one item for each part that could not be bound; none if the exception is not about the binding of a parameter.</summary>
    /// <param name="exception">The exception that the framework threw.</param>
    /// <param name="endpoint">The endpoint whose parameters were bound, or null.</param>
    public static IReadOnlyList<ErrorResponseItem> Describe(BadHttpRequestException exception, Endpoint? endpoint)
    {
        string text = exception.Message;
        if (exception.InnerException is JsonException json)
        {
            return OfJson(json);
        }

        if (NameAfter(NoBodyPrefix, text) is not null || (text.StartsWith(RequiredPrefix, StringComparison.Ordinal) && text.EndsWith(FromBodySuffix, StringComparison.Ordinal)))
        {
            return [Item(field: null, MissingBody)];
        }

        if (NameAfter(RequiredPrefix, text) is { } required)
        {
            return [CreateMissing(NameOnTheWire(required, endpoint))];
        }

        return (NameAfter(NotBoundPrefix, text) ?? NameAfter(NotReadPrefix, text)) is { } name
            ? [CreateInvalid(NameOnTheWire(name, endpoint))]
            : [];
    }

    private static ErrorResponseItem[] OfJson(JsonException exception)
    {
        string path = string.IsNullOrEmpty(exception.Path) ? "$" : exception.Path;
        string[] missing = MissingMembersOf(exception);
        if (missing.Length > 0)
        {
            return [.. missing.Select(member => CreateMissing($"{path}.{member}"))];
        }

        // Both count from zero; a position that the reader did not know is left out.
        string position = exception is { LineNumber: { } line, BytePositionInLine: { } column }
            ? string.Create(CultureInfo.InvariantCulture, $" Line {line + 1}, byte {column + 1}.")
            : "";
        return [Item(path, $"The JSON value at {path} is not valid.{position}")];
    }

    /// <summary>The names in <c>... was missing required properties including: 'name', 'price'.</c></summary>
    private static string[] MissingMembersOf(JsonException exception)
    {
        int start = exception.Message.IndexOf(MissingMembers, StringComparison.Ordinal);
        if (start < 0)
        {
            return [];
        }

        // A text in quotes is every second part.
        string[] parts = exception.Message[(start + MissingMembers.Length)..].Split('\'');
        return [.. parts.Where(static (part, index) => index % 2 == 1 && part.Length > 0)];
    }

    /// <summary>The name in <c>prefix "type name"</c>; null if the text does not start with the prefix.</summary>
    private static string? NameAfter(string prefix, string text)
    {
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        int end = text.IndexOf('"', prefix.Length);
        if (end < 0)
        {
            return null;
        }

        ReadOnlySpan<char> parameter = text.AsSpan(prefix.Length, end - prefix.Length);
        return parameter[(parameter.LastIndexOf(' ') + 1)..].ToString();
    }

    /// <summary>The name that the client uses, which an attribute such as <c>[FromHeader(Name = "X-Id")]</c> can make another than that in C#.</summary>
    private static string NameOnTheWire(string name, Endpoint? endpoint)
    {
        foreach (IParameterBindingMetadata parameter in endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>() ?? [])
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
            {
                return AttributeName(parameter.ParameterInfo) ?? name;
            }
        }

        return name;
    }

    private static string? AttributeName(ParameterInfo parameter)
    {
        foreach (object attribute in parameter.GetCustomAttributes(inherit: true))
        {
            string? name = attribute switch
            {
                IFromRouteMetadata route => route.Name,
                IFromQueryMetadata query => query.Name,
                IFromHeaderMetadata header => header.Name,
                IFromFormMetadata form => form.Name,
                _ => null,
            };
            if (!string.IsNullOrEmpty(name))
            {
                return name;
            }
        }

        return null;
    }

    private static ErrorResponseItem CreateMissing(string field) => Item(field, $"A value for {field} is required.");

    private static ErrorResponseItem CreateInvalid(string field) => Item(field, $"The value of {field} is not valid.");

    private static ErrorResponseItem Item(string? field, string message) => new() { Field = field, MessageTemplate = message };
}
