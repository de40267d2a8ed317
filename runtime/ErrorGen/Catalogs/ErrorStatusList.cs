using System.Diagnostics.CodeAnalysis;

namespace ErrorGen;

internal static class ErrorStatusList
{
    /// <summary>Finds the description of a status code. Such lists are short.</summary>
    public static bool TryFind(IReadOnlyList<ErrorStatus> statuses, int code, [NotNullWhen(true)] out ErrorStatus? status)
    {
        for (int i = 0; i < statuses.Count; i++)
        {
            if (statuses[i].Code == code)
            {
                status = statuses[i];
                return true;
            }
        }

        status = null;
        return false;
    }
}
