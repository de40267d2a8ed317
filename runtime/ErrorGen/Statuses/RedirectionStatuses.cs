namespace ErrorGen;

/// <summary>The built-in texts of the status codes 300 to 399.</summary>
internal static class RedirectionStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(300, "Multiple Choices")
        {
            Description = "The resource has several representations, and the client can select one of their addresses.",
        },
        new(301, "Moved Permanently")
        {
            Description = "The resource has a new permanent address; clients may change POST to GET.",
        },
        new(302, "Found")
        {
            Description = "The resource is temporarily at another address; clients may change POST to GET.",
        },
        new(303, "See Other")
        {
            Description = "The result is at another address, which the client requests with GET.",
        },
        new(304, "Not Modified")
        {
            Description = "The client's copy is still current.",
        },
        new(305, "Use Proxy")
        {
            Description = "Deprecated: the resource is available through a proxy.",
        },
        new(307, "Temporary Redirect")
        {
            Description = "The resource is temporarily at another address; the method stays the same.",
        },
        new(308, "Permanent Redirect")
        {
            Description = "The resource has a new permanent address; the method stays the same.",
        },
    ];
}
