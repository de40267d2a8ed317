namespace ErrorGen.AspNetCore;

/// <summary>What an error says about itself, read with care: the record must be written even if the error throws.</summary>
internal static class FailureFacts
{
    private const string Unreadable = "(unreadable)";

    /// <summary>
    /// The rendered message in the language of the catalogue, or the message as it stands there where an error cannot be rendered.
    /// </summary>
    public static string DetailOf(ErrorDescription error)
    {
        try
        {
            return error.DetailForLog;
        }
        catch (Exception)
        {
            // The renderer meets the same exception and reports it.
            return error.Definition?.Message ?? error.Message;
        }
    }

    /// <summary>One of several errors: its field, its code and its message, as far as it has them.</summary>
    public static string ItemOf(ErrorResponseItem item)
    {
        string?[] parts = [item.Field, item.Code, DetailOf(item)];
        return string.Join(": ", parts.Where(static part => part is not null));
    }

    public static object? ParameterOf(ErrorResponse response, int index)
    {
        try
        {
            return response.GetParameter(index).ToObject();
        }
        catch (Exception)
        {
            // As above.
            return Unreadable;
        }
    }

    /// <summary>The message of an exception and of its cause: the framework puts the place of a mistake in JSON into the latter.</summary>
    public static string MessagesOf(Exception exception) => exception switch
    {
        { InnerException: { } inner } => $"{exception.Message} {inner.Message}",
        _ => exception.Message,
    };

    /// <summary>The message of an answer that no entry describes, and those of the fields that it lists.</summary>
    public static string MessagesOf(ErrorResponse response) => response.Errors.Count == 0
        ? response.DetailForLog
        : $"{response.DetailForLog} {string.Join(' ', response.Errors.Select(static item => $"{item.Field}: {item.Message}"))}";
}
