namespace ErrorGen;

/// <summary>The built-in texts of the status codes 500 to 599.</summary>
internal static class ServerErrorStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(500, "Internal Server Error")
        {
            Description = "The service failed unexpectedly.",
            MessageTemplate = "The service failed unexpectedly. The report id is %reportId.",
        },
        new(501, "Not Implemented")
        {
            Description = "The service does not support the function that the request requires, for any resource.",
            MessageTemplate = "The service does not support this kind of request.",
        },
        new(502, "Bad Gateway")
        {
            Description = "An upstream server returned an invalid response.",
            MessageTemplate = "An upstream server returned an invalid response.",
        },
        new(503, "Service Unavailable")
        {
            Description = "The service is temporarily not available because of load or maintenance.",
            MessageTemplate = "The service is temporarily not available; please try again later.",
        },
        new(504, "Gateway Timeout")
        {
            Description = "An upstream server did not respond in time.",
            MessageTemplate = "An upstream server did not respond in time.",
        },
        new(505, "HTTP Version Not Supported")
        {
            Description = "The service does not support the major version of HTTP of the request.",
            MessageTemplate = "The HTTP version of the request is not supported.",
        },
        new(506, "Variant Also Negotiates")
        {
            Description = "The selected variant negotiates again, which is a mistake in the configuration.",
            MessageTemplate = "The service is not configured correctly for this resource.",
        },
        new(507, "Insufficient Storage")
        {
            Description = "The service does not have enough storage for the request.",
            MessageTemplate = "The service does not have enough storage.",
        },
        new(508, "Loop Detected")
        {
            Description = "The operation found a loop of resources that contain each other.",
            MessageTemplate = "The operation found an endless loop.",
        },
        new(510, "Not Extended")
        {
            Description = "Historic: the request does not have an extension that the service requires.",
            MessageTemplate = "The request requires an extension.",
        },
        new(511, "Network Authentication Required")
        {
            Description = "The network, not the service, requires the client to sign in first.",
            MessageTemplate = "Sign in to the network first.",
        },
    ];
}
