namespace ErrorGen;

/// <summary>The built-in statuses of the class 5xx: the service failed a request that may be right.</summary>
internal static class ServerErrorStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(500, "Internal Server Error")
        {
            Description = "Something went wrong inside the service that it was not prepared for.",
            Message = "The service failed unexpectedly. The report id is %reportId.",
        },
        new(501, "Not Implemented")
        {
            Description = "The service cannot do what the request needs, for any resource.",
            Message = "The service does not support this kind of request.",
        },
        new(502, "Bad Gateway")
        {
            Description = "A server behind this one gave an answer that makes no sense.",
            Message = "A server behind this one gave no usable answer.",
        },
        new(503, "Service Unavailable")
        {
            Description = "Too much load or maintenance keeps the service from answering for a while.",
            Message = "The service cannot take requests right now; please try again later.",
        },
        new(504, "Gateway Timeout")
        {
            Description = "A server behind this one gave no answer in time.",
            Message = "A server behind this one took too long to answer.",
        },
        new(505, "HTTP Version Not Supported")
        {
            Description = "The service does not speak the major version of HTTP that the request came in.",
            Message = "The HTTP version of the request is not supported.",
        },
        new(506, "Variant Also Negotiates")
        {
            Description = "The variant chosen for the request leads to negotiation again: a mistake in the configuration.",
            Message = "The service is not configured correctly for this resource.",
        },
        new(507, "Insufficient Storage")
        {
            Description = "There is no room to store what the request needs stored.",
            Message = "The service has no room left to store this.",
        },
        new(508, "Loop Detected")
        {
            Description = "The operation ran into a loop of resources that contain each other.",
            Message = "The operation ran into an endless loop.",
        },
        new(510, "Not Extended")
        {
            Description = "Historic: the request lacks an extension that the service wants.",
            Message = "The request needs an extension.",
        },
        new(511, "Network Authentication Required")
        {
            Description = "The network, and not the service, wants the client to sign in first.",
            Message = "Sign in to the network first.",
        },
    ];
}
