using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>
/// What went wrong: a returned error, an exception (which may carry an error), problem details written by the framework, or an error status
/// without a body.
/// </summary>
internal readonly struct Failure
{
    /// <summary>Zero for none: a nullable number would make every failure larger.</summary>
    private readonly int _bareStatus;

    public Error? Error { get; private init; }

    public Exception? Exception { get; private init; }

    /// <summary>The problem details that the framework, or the application through the framework, wants to write; null otherwise.</summary>
    public ProblemDetails? Problem { get; private init; }

    /// <summary>The status code, 400 to 599, that was set without a body; null otherwise.</summary>
    public int? BareStatus
    {
        get => _bareStatus == 0 ? null : _bareStatus;
        private init => _bareStatus = value ?? 0;
    }

    /// <summary>Whether the platform writes the diagnostic event of the exception itself.</summary>
    public bool IsReportedByPlatform { get; init; }

    /// <summary>Whether the failure interrupted a success, so that the header fields of the response were not set for it.</summary>
    public bool IsInterruption => Exception is not null && Problem is null;

    /// <summary>Whether the application's <c>CustomizeProblemDetails</c> has already run, as MVC runs it when it creates problem details.</summary>
    public bool IsCustomized { get; private init; }

    public static Failure From(Error error) => new() { Error = error };

    /// <summary>Creates the failure of an exception. An error that is wrapped in exceptions with exactly one cause is found too.</summary>
    public static Failure From(Exception exception) => new() { Error = GetError(Unwrap(exception)), Exception = exception };

    /// <summary>Creates the failure of problem details.</summary>
    /// <param name="problem">The problem details.</param>
    /// <param name="exception">The exception that they describe, or null.</param>
    /// <param name="isCustomized">Whether <c>CustomizeProblemDetails</c> has already run for them.</param>
    public static Failure FromProblem(ProblemDetails problem, Exception? exception = null, bool isCustomized = false) =>
        new() { Problem = problem, Exception = exception, IsCustomized = isCustomized };

    public static Failure FromStatus(int status) => new() { BareStatus = status };

    /// <summary>
    /// Returns the cause of exceptions that only wrap another one: an <see cref="AggregateException"/> with one inner exception, as
    /// <c>Task.Wait</c> throws it, and a <see cref="TargetInvocationException"/>.
    /// </summary>
    public static Exception Unwrap(Exception exception)
    {
        while (exception is AggregateException { InnerExceptions.Count: 1 } or TargetInvocationException { InnerException: not null })
        {
            exception = exception.InnerException!;
        }

        return exception;
    }

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
