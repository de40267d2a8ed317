namespace ErrorGen;

/// <summary>The built-in statuses of the class 2xx: the request was understood and done.</summary>
internal static class SuccessfulStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(200, "OK")
        {
            Description = "The request succeeded; what the content holds depends on the method.",
        },
        new(201, "Created")
        {
            Description = "One or more new resources exist because of the request.",
        },
        new(202, "Accepted")
        {
            Description = "The request will be worked on later; its outcome is still open.",
        },
        new(203, "Non-Authoritative Information")
        {
            Description = "The request succeeded, and a proxy changed the content on the way.",
        },
        new(204, "No Content")
        {
            Description = "The request succeeded, and there is nothing to send back.",
        },
        new(205, "Reset Content")
        {
            Description = "The request succeeded; the client should clear the form or view that it came from.",
        },
        new(206, "Partial Content")
        {
            Description = "Only the ranges that the request asked for follow.",
        },
        new(207, "Multi-Status")
        {
            Description = "The content holds a status for each of several resources.",
        },
        new(208, "Already Reported")
        {
            Description = "The members of this binding are listed earlier in the same response.",
        },
        new(226, "IM Used")
        {
            Description = "The content is a difference to a representation that the client holds.",
        },
    ];
}
