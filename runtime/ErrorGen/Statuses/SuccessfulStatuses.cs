namespace ErrorGen;

/// <summary>The built-in texts of the status codes 200 to 299.</summary>
internal static class SuccessfulStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(200, "OK")
        {
            Description = "The request succeeded; the meaning of the content depends on the method.",
        },
        new(201, "Created")
        {
            Description = "The request created one or more resources.",
        },
        new(202, "Accepted")
        {
            Description = "The request was accepted and will be processed later; its result is not known yet.",
        },
        new(203, "Non-Authoritative Information")
        {
            Description = "The request succeeded, and a proxy changed the content.",
        },
        new(204, "No Content")
        {
            Description = "The request succeeded, and the response does not have content.",
        },
        new(205, "Reset Content")
        {
            Description = "The request succeeded; the client should reset the form or view that sent it.",
        },
        new(206, "Partial Content")
        {
            Description = "The content consists of the requested ranges.",
        },
        new(207, "Multi-Status")
        {
            Description = "The content has a status for each of several resources.",
        },
        new(208, "Already Reported")
        {
            Description = "The members of this binding are listed earlier in the same response.",
        },
        new(226, "IM Used")
        {
            Description = "The content is the difference to a representation that the client has.",
        },
    ];
}
