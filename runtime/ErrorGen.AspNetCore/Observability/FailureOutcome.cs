namespace ErrorGen.AspNetCore;

/// <summary>What became of the response to a request that failed.</summary>
internal enum FailureOutcome
{
    /// <summary>The error was sent.</summary>
    Answered,

    /// <summary>The error was sent without its parameters, because reading or rendering them failed.</summary>
    AnsweredWithoutParameters,

    /// <summary>The response that is prepared at start-up was sent, because the format failed.</summary>
    AnsweredByLastResort,

    /// <summary>The response could not start, for example because an <c>OnStarting</c> callback threw; the server sends what it can.</summary>
    NotStarted,

    /// <summary>The connection was aborted: bytes of another body were waiting to be sent.</summary>
    BodyPending,

    /// <summary>The connection was aborted: the response had already started.</summary>
    Started,
}
