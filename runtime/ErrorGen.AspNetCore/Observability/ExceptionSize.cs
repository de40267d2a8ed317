namespace ErrorGen.AspNetCore;

/// <summary>Decides, without making the text of an exception, whether that text can be large.</summary>
internal static class ExceptionSize
{
    /// <summary>How many exceptions are looked at: the outermost and its inner ones.</summary>
    public const int MaxExceptions = 32;

    /// <summary>The greatest length of one message, in UTF-16 code units.</summary>
    public const int MaxMessageLength = 4 * 1024;

    /// <summary>About the length of an item that is not a text.</summary>
    private const int LengthOfOthers = 24;

    /// <summary>Whether an exception and its inner ones are few and have short messages. False as well if one of them throws.</summary>
    public static bool IsSmall(Exception exception)
    {
        int rest = MaxExceptions;
        try
        {
            return IsSmall(exception, ref rest);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static bool IsSmall(Exception exception, ref int rest)
    {
        if (--rest < 0)
        {
            return false;
        }

        if (exception is AggregateException aggregate)
        {
            foreach (Exception inner in aggregate.InnerExceptions)
            {
                if (!IsSmall(inner, ref rest))
                {
                    return false;
                }
            }

            // Made of the messages of the inner ones.
            return aggregate.Message.Length <= MaxMessageLength;
        }

        return HasShortMessage(exception) && (exception.InnerException is not { } cause || IsSmall(cause, ref rest));
    }

    /// <summary>The message of an error is rendered when it is read, and so its values are looked at instead.</summary>
    private static bool HasShortMessage(Exception exception)
    {
        if (exception is not ErrorException { Error: { } error })
        {
            return (exception.Message?.Length ?? 0) <= MaxMessageLength;
        }

        int length = 0;
        for (int i = 0; i < error.Definition.ParameterCount; i++)
        {
            length += LengthOf(error.GetParameter(i));
        }

        return length <= MaxMessageLength;
    }

    /// <summary>The length of texts, and of enough items of a list to know that it is long.</summary>
    private static int LengthOf(ErrorValue value)
    {
        int length = value.Text?.Length ?? 0;
        for (int i = 0; i < value.ItemCount && length <= MaxMessageLength; i++)
        {
            length += value.GetItem(i).Text?.Length ?? LengthOfOthers;
        }

        return length;
    }
}
