using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>What went wrong: an error that was returned, an exception, which may bring an error, a problem of the framework, or a status without a word.</summary>
internal readonly struct Failure
{
    public Error? Error { get; private init; }

    public Exception? Exception { get; private init; }

    /// <summary>What the framework, or the application with the framework's means, has to say; null otherwise.</summary>
    public ProblemDetails? Problem { get; private init; }

    /// <summary>The status that was set on purpose and left without a body, 400 to 599; null otherwise.</summary>
    public int? PlainStatus { get; private init; }

    /// <summary>Whether the headers that were set were meant for the failure, and not for a success that it interrupted.</summary>
    public bool HasOwnHeaders => Problem is not null || PlainStatus is not null;

    public static Failure Of(Error error) => new() { Error = error };

    public static Failure Of(Exception exception) => new() { Error = ErrorOf(exception), Exception = exception };

    public static Failure OfProblem(ProblemDetails problem) => new() { Problem = problem };

    public static Failure OfStatus(int status) => new() { PlainStatus = status };

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
