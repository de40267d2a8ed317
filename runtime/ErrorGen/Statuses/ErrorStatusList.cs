using System.Diagnostics.CodeAnalysis;

namespace ErrorGen;

internal static class ErrorStatusList
{
    /// <summary>Finds the description of a status code. Such lists are short.</summary>
    public static bool TryFind(IReadOnlyList<ErrorStatus> statuses, int status, [NotNullWhen(true)] out ErrorStatus? found)
    {
        for (int i = 0; i < statuses.Count; i++)
        {
            if (statuses[i].Status == status)
            {
                found = statuses[i];
                return true;
            }
        }

        found = null;
        return false;
    }
}
