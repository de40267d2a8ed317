namespace ErrorGen;

/// <summary>The built-in statuses of the class 3xx: the client has to do more.</summary>
internal static class RedirectionStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(300, "Multiple Choices")
        {
            Description = "The resource has several representations, and the client may choose among their addresses.",
        },
        new(301, "Moved Permanently")
        {
            Description = "The resource has a new address for good; clients may change POST to GET.",
        },
        new(302, "Found")
        {
            Description = "The resource is at another address for now; clients may change POST to GET.",
        },
        new(303, "See Other")
        {
            Description = "The answer is at another address, to be fetched with GET.",
        },
        new(304, "Not Modified")
        {
            Description = "The copy that the client holds is still current.",
        },
        new(305, "Use Proxy")
        {
            Description = "Deprecated: the resource was to be reached through a proxy.",
        },
        new(307, "Temporary Redirect")
        {
            Description = "The resource is at another address for now; the method stays the same.",
        },
        new(308, "Permanent Redirect")
        {
            Description = "The resource has a new address for good; the method stays the same.",
        },
    ];
}
