namespace ErrorGen.AspNetCore;

/// <summary>What went wrong: an error that was returned, or an exception, which may bring an error.</summary>
internal readonly struct Failure
{
    private Failure(Error? error, Exception? exception)
    {
        Error = error;
        Exception = exception;
    }

    public Error? Error { get; }

    public Exception? Exception { get; }

    public static Failure Of(Error error) => new(error, exception: null);

    public static Failure Of(Exception exception) => new(ErrorOf(exception), exception);

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
