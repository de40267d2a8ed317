namespace ErrorGen;

/// <summary>The built-in texts of the status codes 400 to 499.</summary>
internal static class ClientErrorStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(400, "Bad Request")
        {
            Description = "Syntax, framing or content of the request is wrong.",
            MessageTemplate = "The request is malformed.",
        },
        new(401, "Unauthorized")
        {
            Description = "The request does not have credentials, or they are not valid here.",
            MessageTemplate = "Valid credentials are required.",
        },
        new(402, "Payment Required")
        {
            Description = "Reserved by the standard; services use it if something has to be paid first.",
            MessageTemplate = "Payment is required.",
        },
        new(403, "Forbidden")
        {
            Description = "The client does not have the permission, and repeating the request with the same credentials does not help.",
            MessageTemplate = "This request is not permitted.",
        },
        new(404, "Not Found")
        {
            Description = "The resource does not exist, or the service does not reveal that it exists.",
            MessageTemplate = "There is nothing at this address.",
        },
        new(405, "Method Not Allowed")
        {
            Description = "The resource does not support the method of the request; the Allow header lists the supported ones.",
            MessageTemplate = "The method is not allowed for this resource.",
        },
        new(406, "Not Acceptable")
        {
            Description = "No representation of the resource matches the Accept headers of the request.",
            MessageTemplate = "No acceptable representation is available.",
        },
        new(407, "Proxy Authentication Required")
        {
            Description = "A proxy requires credentials.",
            MessageTemplate = "The proxy requires credentials.",
        },
        new(408, "Request Timeout")
        {
            Description = "The request did not arrive completely within the time limit of the service.",
            MessageTemplate = "The request took too long to arrive.",
        },
        new(409, "Conflict")
        {
            Description = "The request conflicts with the current state of the resource.",
            MessageTemplate = "The request conflicts with the current state of the resource.",
        },
        new(410, "Gone")
        {
            Description = "The resource existed and has been removed permanently.",
            MessageTemplate = "The resource has been removed permanently.",
        },
        new(411, "Length Required")
        {
            Description = "The service requires the length of the content in advance.",
            MessageTemplate = "The request must state the length of its content.",
        },
        new(412, "Precondition Failed")
        {
            Description = "A condition in the headers of the request is false.",
            MessageTemplate = "A precondition of the request is not met.",
        },
        new(413, "Content Too Large")
        {
            Description = "The content of the request is larger than the service accepts.",
            MessageTemplate = "The content of the request is too large.",
        },
        new(414, "URI Too Long")
        {
            Description = "The address of the request is longer than the service accepts.",
            MessageTemplate = "The address of the request is too long.",
        },
        new(415, "Unsupported Media Type")
        {
            Description = "The service does not support the media type or the encoding of the content.",
            MessageTemplate = "The media type of the request is not supported.",
        },
        new(416, "Range Not Satisfiable")
        {
            Description = "None of the requested ranges is within the resource.",
            MessageTemplate = "The requested range is not available.",
        },
        new(417, "Expectation Failed")
        {
            Description = "The service cannot meet the requirement of the Expect header.",
            MessageTemplate = "The expectation of the request cannot be met.",
        },
        new(421, "Misdirected Request")
        {
            Description = "The request reached a server that is not responsible for its host.",
            MessageTemplate = "The request reached the wrong server.",
        },
        new(422, "Unprocessable Content")
        {
            Description = "The content is well-formed, but the service cannot process its instructions.",
            MessageTemplate = "The content of the request cannot be processed.",
        },
        new(423, "Locked")
        {
            Description = "Another client has locked the resource.",
            MessageTemplate = "The resource is locked.",
        },
        new(424, "Failed Dependency")
        {
            Description = "The operation depends on another one, which failed.",
            MessageTemplate = "An operation that this one depends on failed.",
        },
        new(425, "Too Early")
        {
            Description = "The request was sent as TLS early data, which an attacker could replay.",
            MessageTemplate = "The request was sent too early; please repeat it.",
        },
        new(426, "Upgrade Required")
        {
            Description = "The service requires another protocol; the Upgrade header names it.",
            MessageTemplate = "Another protocol is required.",
        },
        new(428, "Precondition Required")
        {
            Description = "The request must be conditional, so that it does not overwrite a change of another client.",
            MessageTemplate = "The request must be conditional.",
        },
        new(429, "Too Many Requests")
        {
            Description = "The client sends more requests than its limit allows.",
            MessageTemplate = "The request limit has been exceeded; please try again later.",
        },
        new(431, "Request Header Fields Too Large")
        {
            Description = "The headers of the request are larger than the service accepts.",
            MessageTemplate = "The header fields of the request are too large.",
        },
        new(451, "Unavailable For Legal Reasons")
        {
            Description = "The resource is not available because of a legal demand.",
            MessageTemplate = "The resource is not available for legal reasons.",
        },
    ];
}
