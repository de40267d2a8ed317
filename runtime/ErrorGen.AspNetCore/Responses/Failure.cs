using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>
/// What went wrong: a returned error, an exception (which may carry an error), problem details written by the framework, or an error status
/// without a body.
/// </summary>
internal readonly struct Failure
{
    public Error? Error { get; private init; }

    public Exception? Exception { get; private init; }

    /// <summary>The problem details that the framework, or the application through the framework, wants to write; null otherwise.</summary>
    public ProblemDetails? Problem { get; private init; }

    /// <summary>The status code, 400 to 599, that was set without a body; null otherwise.</summary>
    public int? BareStatus { get; private init; }

    /// <summary>Whether the platform writes the diagnostic event of the exception itself.</summary>
    public bool IsReportedByPlatform { get; init; }

    /// <summary>Whether the header fields of the response were set for the failure, and not for a success that it interrupted.</summary>
    public bool HasOwnHeaders => Problem is not null || BareStatus is not null;

    public static Failure From(Error error) => new() { Error = error };

    public static Failure From(Exception exception) => new() { Error = GetError(exception), Exception = exception };

    public static Failure FromProblem(ProblemDetails problem) => new() { Problem = problem };

    public static Failure FromStatus(int status) => new() { BareStatus = status };

    private static Error? GetError(Exception exception)
    {
        try
        {
            return (exception as ErrorException)?.Error;
        }
        catch (Exception)
        {
            // A hand-written exception whose Error property throws is treated like any unexpected exception.
            return null;
        }
    }
}
