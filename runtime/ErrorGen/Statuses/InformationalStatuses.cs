namespace ErrorGen;

/// <summary>The built-in texts of the status codes 100 to 199.</summary>
internal static class InformationalStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(100, "Continue")
        {
            Description = "The service accepts the first part of the request; the client can send the rest.",
        },
        new(101, "Switching Protocols")
        {
            Description = "The connection continues with the protocol that the Upgrade header of the response names.",
        },
        new(102, "Processing")
        {
            Description = "The complete request has arrived and is being processed.",
        },
        new(103, "Early Hints")
        {
            Description = "Some headers of the final response, sent in advance so that the client can prepare.",
        },
    ];
}
