using System.Buffers;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Reads the texts and values of an error for the log: bounded, escaped, and without failing if the error throws.</summary>
internal static class SafeErrorText
{
    /// <summary>The greatest length of the message of a failure, in UTF-16 code units.</summary>
    public const int MaxDetailLength = 4 * 1024;

    /// <summary>What the text parameters of one error, or the errors that an aggregate lists, may have together.</summary>
    private const int MaxTotalLength = 8 * 1024;

    private const string Unreadable = "(unreadable)";
    private const int MaxListedErrors = 100;
    private const int MaxKeptBuffer = 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>
    /// The rendered message in the language of the catalogue, with the messages of the listed fields if no entry describes the failure.
    /// </summary>
    public static string GetDetail(ErrorResponse response) => response.Error is null && response.Errors.Count > 0
        ? JoinMessages(response)
        : LogText.Clean(GetMessage(response), MaxDetailLength);

    /// <summary>Copies the rendered message of an error of the catalogue, without an object for it. Messages that have to be cut or escaped are not copied.</summary>
    /// <param name="response">The response.</param>
    /// <param name="destination">Takes the message.</param>
    /// <param name="length">The number of UTF-16 code units that were written.</param>
    /// <returns>Whether the message was copied; if not, <see cref="GetDetail(ErrorResponse)"/> has it.</returns>
    public static bool TryCopyMessage(ErrorResponse response, Span<char> destination, out int length)
    {
        length = 0;
        if (response.Error is null || response.ParameterCount == 0)
        {
            return false;
        }

        // A value may log while it is rendered: the buffer is not shared with that record.
        ArrayBufferWriter<byte> buffer = _buffer ?? new ArrayBufferWriter<byte>(MaxKeptBuffer);
        _buffer = null;
        try
        {
            response.RenderMessageInLog(buffer);
            bool isCopied = Encoding.UTF8.TryGetChars(buffer.WrittenSpan, destination, out length) && LogText.IsClean(destination[..length]);
            if (buffer.Capacity <= MaxKeptBuffer)
            {
                buffer.ResetWrittenCount();
                _buffer = buffer;
            }

            return isCopied;
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>The message of an exception and of its cause: the framework puts the place of a mistake in JSON into the latter.</summary>
    public static string GetDetail(Exception exception)
    {
        string message = GetMessage(exception);
        return LogText.Clean(exception.InnerException is { } inner ? $"{message} {GetMessage(inner)}" : message, MaxDetailLength);
    }

    /// <summary>The message of an exception: with capped parameters if it reports an error.</summary>
    public static string GetMessage(Exception exception)
    {
        try
        {
            return exception is ErrorException { Error: { } error } ? GetMessage(error) : exception.Message ?? "";
        }
        catch (Exception)
        {
            return Unreadable;
        }
    }

    /// <summary>The value of one parameter: text is cut and escaped, everything else keeps its type.</summary>
    public static object? GetParameter(ErrorResponse response, int index)
    {
        try
        {
            ErrorValue parameter = response.GetParameter(index);
            int room = Math.Max(1, MaxTotalLength / response.Parameters.Count);
            if (parameter.IsList)
            {
                return GetItems(ParameterCap.ApplyToList(parameter, room, MaxListedErrors, room));
            }

            object? value = parameter.ToObject();
            return value switch
            {
                string text => LogText.Clean(text, room),
                Uri uri when uri.OriginalString.Length > room || !LogText.IsClean(uri.OriginalString) => LogText.Clean(uri.OriginalString, room),
                _ => value,
            };
        }
        catch (Exception)
        {
            // The renderer meets the same exception, and the record carries it.
            return Unreadable;
        }
    }

    /// <summary>The items of a list, and how many are left out: texts are escaped, and the items of a whole list of others keep their type.</summary>
    private static object? GetItems(ErrorValue list)
    {
        bool isText = list.Type is ErrorParameterType.String or ErrorParameterType.Uri;
        if (!isText && list.OmittedItemCount == 0)
        {
            return list.ToObject();
        }

        var items = new List<string>(list.ItemCount + 1);
        for (int i = 0; i < list.ItemCount; i++)
        {
            items.Add(LogText.Clean(list.GetItem(i).ToInvariantString(), MaxTotalLength));
        }

        if (list.OmittedItemCount > 0)
        {
            items.Add(ErrorList.Note(list.OmittedItemCount));
        }

        return items.ToArray();
    }

    /// <summary>The listed errors, each with its field, its code and its message, as far as it has them.</summary>
    public static string[] GetErrors(ErrorResponse response)
    {
        var errors = new List<string>();
        int room = MaxTotalLength;
        int listed = new ErrorList(response.Errors, response.OmittedErrors).ListedCount;
        for (int i = 0; i < listed && room > 0 && i < MaxListedErrors; i++)
        {
            string text = LogText.Clean(GetItem(response.Errors[i]), Math.Min(room, MaxDetailLength));
            room -= text.Length;
            errors.Add(text);
        }

        int more = listed + response.OmittedErrors - errors.Count;
        if (more > 0)
        {
            errors.Add(ErrorList.Note(more));
        }

        return [.. errors];
    }

    private static string GetMessage(ErrorContent error)
    {
        try
        {
            return error.MessageInLog;
        }
        catch (Exception)
        {
            return error.Definition?.MessageTemplate ?? error.MessageTemplate;
        }
    }

    private static string GetMessage(Error error)
    {
        ErrorDefinition definition = error.Definition;
        return definition.ParameterCount == 0
            ? definition.ParsedMessage.PlainText
            : definition.ParsedMessage.Select(error, definition.Catalog.Culture).Render(new ShortenedError(error), definition.Catalog.Culture);
    }

    private static string GetItem(ErrorResponseItem item)
    {
        string?[] parts = [item.Field, item.Code, GetMessage(item)];
        return string.Join(": ", parts.Where(static part => part is not null));
    }

    private static string JoinMessages(ErrorResponse response)
    {
        var text = new StringBuilder();
        bool fits = LogText.Append(text, GetMessage(response), MaxDetailLength);
        for (int i = 0; fits && i < response.Errors.Count; i++)
        {
            ErrorResponseItem item = response.Errors[i];
            fits = LogText.Append(text, $" {item.Field}: ", MaxDetailLength) && LogText.Append(text, GetMessage(item), MaxDetailLength);
        }

        return text.ToString();
    }

    /// <summary>The values of an error whose texts are cut, for a message that nothing else limits.</summary>
    private sealed class ShortenedError(Error error) : IMessageValues
    {
        private readonly int _maxLength = Math.Max(1, MaxDetailLength / error.Definition.ParameterCount);

        public IReadOnlyList<ErrorParameter> Parameters => error.Definition.Parameters;

        public ErrorValue GetParameter(int index) => ParameterCap.Apply(error.GetParameter(index), _maxLength);
    }
}
