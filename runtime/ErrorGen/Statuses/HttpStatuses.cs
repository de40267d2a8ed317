using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ErrorGen;

/// <summary>The built-in texts of HTTP status codes, for those that no catalogue describes.</summary>
/// <remarks>
/// Holds the registered codes (IANA, HTTP Status Code Registry) with the phrase of their RFC as the title. 306 and 418 are left
/// out: the registry keeps them unused (RFC 9110, 15.4.7 and 15.5.19), so they have no phrase. An unknown code means what the first
/// of its class means (RFC 9110, 15).
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpStatuses
{
    /// <summary>All descriptions in ascending order of the code.</summary>
    public static IReadOnlyList<ErrorStatus> All { get; } = Array.AsReadOnly<ErrorStatus>(
    [
        .. InformationalStatuses.All,
        .. SuccessfulStatuses.All,
        .. RedirectionStatuses.All,
        .. ClientErrorStatuses.All,
        .. ServerErrorStatuses.All,
    ]);

    /// <summary>Finds the description of a status code.</summary>
    /// <param name="status">The status code; any number may be asked for.</param>
    /// <param name="description">The description, or null if the code is not registered.</param>
    public static bool TryGet(int status, [NotNullWhen(true)] out ErrorStatus? description)
    {
        foreach (ErrorStatus candidate in OfClass(status / 100))
        {
            if (candidate.Status == status)
            {
                description = candidate;
                return true;
            }
        }

        description = null;
        return false;
    }

    private static ErrorStatus[] OfClass(int firstDigit) => firstDigit switch
    {
        1 => InformationalStatuses.All,
        2 => SuccessfulStatuses.All,
        3 => RedirectionStatuses.All,
        4 => ClientErrorStatuses.All,
        5 => ServerErrorStatuses.All,
        _ => [],
    };
}
