namespace ErrorGen;

/// <summary>The built-in statuses of the class 4xx: the request has to change.</summary>
internal static class ClientErrorStatuses
{
    public static readonly ErrorStatus[] All =
    [
        new(400, "Bad Request")
        {
            Description = "Syntax, framing or content of the request is wrong.",
            Message = "The request is malformed.",
        },
        new(401, "Unauthorized")
        {
            Description = "The request carries no credentials, or none that are valid here.",
            Message = "Valid credentials are required.",
        },
        new(402, "Payment Required")
        {
            Description = "Reserved by the standard; services use it where something has to be paid first.",
            Message = "Payment is required.",
        },
        new(403, "Forbidden")
        {
            Description = "Whoever asks may not do this, and other credentials of theirs would not help.",
            Message = "This request is not permitted.",
        },
        new(404, "Not Found")
        {
            Description = "Nothing is known at this address, or the service does not want to say that there is.",
            Message = "There is nothing at this address.",
        },
        new(405, "Method Not Allowed")
        {
            Description = "The resource does not know the method of the request; the Allow field lists those that it knows.",
            Message = "The method is not allowed for this resource.",
        },
        new(406, "Not Acceptable")
        {
            Description = "No representation of the resource fits the Accept fields of the request.",
            Message = "No acceptable representation is available.",
        },
        new(407, "Proxy Authentication Required")
        {
            Description = "A proxy on the way needs credentials first.",
            Message = "The proxy requires credentials.",
        },
        new(408, "Request Timeout")
        {
            Description = "The complete request did not arrive in the time that the service waits.",
            Message = "The request took too long to arrive.",
        },
        new(409, "Conflict")
        {
            Description = "The request contradicts the present state of the resource.",
            Message = "The request conflicts with the current state of the resource.",
        },
        new(410, "Gone")
        {
            Description = "The resource was here once and has been removed for good.",
            Message = "The resource has been removed for good.",
        },
        new(411, "Length Required")
        {
            Description = "The service wants to know the length of the content in advance.",
            Message = "The request must state the length of its content.",
        },
        new(412, "Precondition Failed")
        {
            Description = "A condition in the fields of the request turned out false.",
            Message = "A precondition of the request does not hold.",
        },
        new(413, "Content Too Large")
        {
            Description = "The content of the request is larger than the service takes.",
            Message = "The content of the request is too large.",
        },
        new(414, "URI Too Long")
        {
            Description = "The address of the request is longer than the service reads.",
            Message = "The address of the request is too long.",
        },
        new(415, "Unsupported Media Type")
        {
            Description = "The content of the request has a type or a coding that is not read here.",
            Message = "The media type of the request is not supported.",
        },
        new(416, "Range Not Satisfiable")
        {
            Description = "None of the ranges of the request lies within the resource.",
            Message = "The requested range is not available.",
        },
        new(417, "Expectation Failed")
        {
            Description = "The service cannot do what the Expect field demands.",
            Message = "The expectation of the request cannot be met.",
        },
        new(421, "Misdirected Request")
        {
            Description = "The request reached a server that does not answer for its host.",
            Message = "The request reached the wrong server.",
        },
        new(422, "Unprocessable Content")
        {
            Description = "The content is well formed, but its instructions make no sense here.",
            Message = "The content of the request cannot be processed.",
        },
        new(423, "Locked")
        {
            Description = "Someone holds a lock on the resource.",
            Message = "The resource is locked.",
        },
        new(424, "Failed Dependency")
        {
            Description = "The operation needed another one, and that one failed.",
            Message = "An operation that this one depends on failed.",
        },
        new(425, "Too Early")
        {
            Description = "The request came as TLS early data, which an attacker could replay.",
            Message = "The request came too early; please repeat it.",
        },
        new(426, "Upgrade Required")
        {
            Description = "The service answers over another protocol only; the Upgrade field names it.",
            Message = "Another protocol is required.",
        },
        new(428, "Precondition Required")
        {
            Description = "The request has to be conditional, so that nobody's change is overwritten.",
            Message = "The request must be conditional.",
        },
        new(429, "Too Many Requests")
        {
            Description = "The client sends more requests than its limit allows.",
            Message = "The request limit is used up; please try again later.",
        },
        new(431, "Request Header Fields Too Large")
        {
            Description = "One header field of the request, or all together, are larger than the service takes.",
            Message = "The header fields of the request are too large.",
        },
        new(451, "Unavailable For Legal Reasons")
        {
            Description = "A legal demand keeps the resource from being shown.",
            Message = "The resource is withheld for legal reasons.",
        },
    ];
}
