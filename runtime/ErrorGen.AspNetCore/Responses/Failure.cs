namespace ErrorGen.AspNetCore;

/// <summary>What went wrong: an error that was returned, an exception, which may bring an error, or a status without a word.</summary>
internal readonly struct Failure
{
    private Failure(Error? error, Exception? exception, int? plainStatus)
    {
        Error = error;
        Exception = exception;
        PlainStatus = plainStatus;
    }

    public Error? Error { get; }

    public Exception? Exception { get; }

    /// <summary>The status that was set on purpose and left without a body, 400 to 599; null otherwise.</summary>
    public int? PlainStatus { get; }

    public static Failure Of(Error error) => new(error, exception: null, plainStatus: null);

    public static Failure Of(Exception exception) => new(ErrorOf(exception), exception, plainStatus: null);

    public static Failure OfStatus(int status) => new(error: null, exception: null, status);

    private static Error? ErrorOf(Exception exception)
    {
        try
        {
            return (exception as ErrorException)?.Error;
        }
        catch (Exception)
        {
            // A hand-written exception that cannot say what it reports is as unexpected as any other.
            return null;
        }
    }
}
