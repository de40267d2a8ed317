namespace ErrorGen;

/// <summary>The rules for messages that the compiler of catalogues checks at build time, for those that are added at run time.</summary>
internal static class RunTimeMessage
{
    /// <summary>Throws if a message has what looks like a placeholder and is not a parameter.</summary>
    public static void ThrowIfUndeclared(string key, string message, IReadOnlyList<ErrorParameter> parameters)
    {
        string[] names = GetPlaceholderNames(message, parameters);
        for (int i = message.IndexOf(Placeholder.Start); i >= 0; i = message.IndexOf(Placeholder.Start, i + 1))
        {
            int length = GetTokenLength(message, i + 1);
            if (length > 0 && Placeholder.FindLongest(message, i + 1, names) < 0)
            {
                throw new ArgumentException(
                    $"'%{message.Substring(i + 1, length)}' in the message of '{key}' is not a declared parameter. {Describe(names)}", nameof(message));
            }
        }
    }

    /// <summary>Whether a message has positions: it does if a placeholder is a number that is not the name of a parameter.</summary>
    public static bool IsPositional(string message, IReadOnlyList<ErrorParameter> parameters)
    {
        for (int i = message.IndexOf(Placeholder.Start); i >= 0; i = message.IndexOf(Placeholder.Start, i + 1))
        {
            if (i + 1 < message.Length && message[i + 1] is >= '1' and <= '9'
                && Placeholder.FindLongest(message, i + 1, [.. parameters.Select(parameter => parameter.Name)]) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] GetPlaceholderNames(string message, IReadOnlyList<ErrorParameter> parameters) => IsPositional(message, parameters)
        ? [.. Enumerable.Range(0, parameters.Count).Select(Placeholder.OfPosition)]
        : [.. parameters.Select(parameter => parameter.Name)];

    private static string Describe(string[] names) =>
        names.Length == 0 ? "The entry has no parameters." : $"Its placeholders are %{string.Join(", %", names)}.";

    private static int GetTokenLength(string message, int start)
    {
        int end = start;
        while (end < message.Length && (char.IsAsciiLetterOrDigit(message[end]) || message[end] == '_'))
        {
            end++;
        }

        return end > start && message[start] == '0' ? 0 : end - start;
    }
}
