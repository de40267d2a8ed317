using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The <c>error.type</c> of a failure. It takes few values, whatever clients send.</summary>
internal static class FailureType
{
    /// <summary>The code of an error of the catalogue, the type of an unexpected exception, else the status.</summary>
    public static string Of(ErrorResponse response, Exception? exception) => response switch
    {
        { Code: { } code } => code,
        { ReportId: not null } when exception?.GetType().FullName is { } type => type,
        _ => response.Status.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether the request itself is marked: a plain 404 is no error of the server to the conventions, a code of the catalogue is a word of its own.</summary>
    public static bool IsFailureOfRequest(ErrorResponse response) => response.Code is not null || response.Status >= 500;
}
