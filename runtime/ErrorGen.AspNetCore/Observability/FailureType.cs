using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The <c>error.type</c> of a failure. It has few different values, whatever clients send.</summary>
internal static class FailureType
{
    /// <summary>The code of an error of the catalogue, the type of an unexpected exception, otherwise the status.</summary>
    public static string Of(ErrorResponse response, Exception? exception) => response switch
    {
        { Code: { } code } => code,
        { ReportId: not null } when exception is not null => TypeName.Of(exception.GetType()),
        _ => response.Status.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// Whether the request itself is marked. The semantic conventions do not count a plain 404 as an error of the server; a code of the
    /// catalogue is always recorded.
    /// </summary>
    public static bool IsFailureOfRequest(ErrorResponse response) => response.Code is not null || ErrorStatusCode.IsServerError(response.Status);
}
