namespace ErrorGen.AspNetCore;

/// <summary>The status codes that this library treats as errors.</summary>
internal static class ErrorStatusCode
{
    /// <summary>Whether a status code is a client or server error: 400 to 599 (RFC 9110, 15.5 and 15.6).</summary>
    public static bool IsError(int status) => status is >= 400 and <= 599;

    /// <summary>Whether a status code is a server error: 500 to 599 (RFC 9110, 15.6).</summary>
    public static bool IsServerError(int status) => status is >= 500 and <= 599;
}
