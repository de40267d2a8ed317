using System.Collections.ObjectModel;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Takes the place of an exception in a log record if the text of the exception is not fit for a log.</summary>
/// <remarks>
/// Its text is that of the exception, bounded and with escaped control characters. A log provider that looks for the type finds the exception
/// itself as the inner one, unless it is larger than a record may be.
/// </remarks>
internal sealed class LoggedException : Exception
{
    /// <summary>The greatest length of the text of an exception in a record, in UTF-16 code units.</summary>
    public const int MaxLength = 32 * 1024;

    private readonly string _text;
    private readonly string? _stackTrace;

    private LoggedException(string message, string text, string? stackTrace, Exception? original)
        : base(message, original)
    {
        _text = text;
        _stackTrace = stackTrace;
    }

    /// <inheritdoc/>
    public override string? StackTrace => _stackTrace;

    /// <summary>The exception itself if its text can be logged as it is; otherwise one whose text can.</summary>
    public static Exception Create(Exception exception)
    {
        bool isSmall = ExceptionSize.IsSmall(exception);
        try
        {
            if (isSmall && IsFit(exception.ToString()))
            {
                return exception;
            }
        }
        catch (Exception)
        {
            // An exception that throws when it is asked for its text.
        }

        var text = new StringBuilder();
        bool isWhole = TryAppend(text, exception, ExceptionSize.MaxExceptions);
        string? stackTrace = StackTraceOf(exception);
        return new LoggedException(
            MessageOf(exception),
            text.ToString(),
            stackTrace?.Length > MaxLength ? stackTrace[..MaxLength] : stackTrace,
            isWhole && isSmall ? exception : null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text;

    /// <summary>
    /// Whether a text is small, and every line of it but the first is one that .NET writes: the end of a message cannot pass for another record.
    /// </summary>
    private static bool IsFit(string text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        bool isFirst = true;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (!LogText.IsClean(line) || !(isFirst || IsLineOfDotNet(line)))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    private static bool IsLineOfDotNet(ReadOnlySpan<char> line) =>
        line.IsEmpty || line.StartsWith("   ") || line.StartsWith(" ---> ") || line.StartsWith("--- End of") || line.StartsWith(" (Inner Exception");

    /// <summary>Appends an exception, the inner ones and the stack traces, each message on one line.</summary>
    /// <returns>Whether all of it is there.</returns>
    private static bool TryAppend(StringBuilder text, Exception exception, int depth)
    {
        bool isWhole = depth > 0
            && LogText.Append(text, TypeName.Of(exception.GetType()), MaxLength)
            && LogText.Append(text, ": ", MaxLength)
            && LogText.Append(text, MessageOf(exception), MaxLength);
        ReadOnlyCollection<Exception> inner = exception switch
        {
            AggregateException aggregate => aggregate.InnerExceptions,
            { InnerException: { } cause } => new ReadOnlyCollection<Exception>([cause]),
            _ => ReadOnlyCollection<Exception>.Empty,
        };
        for (int i = 0; isWhole && i < inner.Count; i++)
        {
            isWhole = AppendLine(text, " ---> ") && TryAppend(text, inner[i], depth - 1);
        }

        return isWhole && AppendStackTrace(text, exception);
    }

    private static bool AppendStackTrace(StringBuilder text, Exception exception)
    {
        if (StackTraceOf(exception) is not { } stackTrace)
        {
            return true;
        }

        foreach (ReadOnlySpan<char> line in stackTrace.AsSpan().EnumerateLines())
        {
            if (!AppendLine(text, line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AppendLine(StringBuilder text, ReadOnlySpan<char> line)
    {
        if (text.Length + Environment.NewLine.Length >= MaxLength)
        {
            return false;
        }

        text.Append(Environment.NewLine);
        return LogText.Append(text, line, MaxLength);
    }

    /// <summary>The message on one line. Of an aggregate with a large inner message, which .NET copies into its own, a shorter one.</summary>
    private static string MessageOf(Exception exception) => LogText.Clean(
        exception is AggregateException && !ExceptionSize.IsSmall(exception) ? "Several exceptions." : SafeErrorText.GetMessage(exception),
        ExceptionSize.MaxMessageLength);

    private static string? StackTraceOf(Exception exception)
    {
        try
        {
            return exception.StackTrace;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
