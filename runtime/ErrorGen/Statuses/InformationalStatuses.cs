namespace ErrorGen;

/// <summary>The built-in statuses of the class 1xx: interim answers.</summary>
internal static class InformationalStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(100, "Continue")
        {
            Description = "The first part of the request is in order; the client can send the rest.",
        },
        new(101, "Switching Protocols")
        {
            Description = "The connection goes on in the protocol that the Upgrade field of the response names.",
        },
        new(102, "Processing")
        {
            Description = "The complete request has arrived and work on it goes on.",
        },
        new(103, "Early Hints")
        {
            Description = "Some fields of the final response, sent ahead so that the client can prepare.",
        },
    ];
}
