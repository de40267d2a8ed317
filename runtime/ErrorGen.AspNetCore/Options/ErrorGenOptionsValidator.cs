using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Checks the options when they are first read.</summary>
internal sealed class ErrorGenOptionsValidator : IValidateOptions<ErrorGenOptions>
{
    private const int MinResponseBodySize = 1024;

    public ValidateOptionsResult Validate(string? name, ErrorGenOptions options)
    {
        var failures = new List<string>();
        if (options.DefaultFormat is null)
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.DefaultFormat)} must not be null.");
        }

        if (options.MaxParameterLength < 1)
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.MaxParameterLength)} must be 1 or more.");
        }

        if (options.MaxListedErrors < 0)
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.MaxListedErrors)} must be 0 or more.");
        }

        if (options.MaxResponseBodySize < MinResponseBodySize)
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.MaxResponseBodySize)} must be {MinResponseBodySize} or more.");
        }

        if (options.Catalogs.Any(static catalog => catalog is null))
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.Catalogs)} must not contain null.");
        }

        if (!Enum.IsDefined(options.UndeclaredErrors))
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.UndeclaredErrors)} must be a value of the enumeration.");
        }

        if (options.WwwAuthenticate is { } challenge && !IsChallenge(challenge))
        {
            failures.Add($"{nameof(ErrorGenOptions)}.{nameof(options.WwwAuthenticate)} must be an authentication scheme such as 'Bearer', optionally followed by its parameters, in printable ASCII.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Whether a text starts with an authentication scheme (RFC 9110, 11.6.1) and is a field value that every server sends.</summary>
    private static bool IsChallenge(string text)
    {
        int scheme = Token.LeadingLength(text);
        return scheme > 0
            && (scheme == text.Length || text[scheme] == ' ')
            && text[^1] != ' '
            && HeaderField.IsPrintable(text);
    }
}
