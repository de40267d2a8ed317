namespace ErrorGen.AspNetCore;

/// <summary>Limits the length of parameter values.</summary>
internal static class ParameterCap
{
    private const string Mark = "…";

    /// <summary>Returns the value, truncated if it is a text with more than <paramref name="maxLength"/> UTF-16 code units.</summary>
    public static ErrorValue Apply(ErrorValue value, int maxLength) =>
        value.Text is { } text && text.Length > maxLength ? Cut(text, maxLength) : value;

    /// <summary>Returns the text, truncated if it has more than <paramref name="maxLength"/> UTF-16 code units.</summary>
    public static string Apply(string text, int maxLength) => text.Length <= maxLength ? text : Cut(text, maxLength);

    private static string Cut(string text, int maxLength)
    {
        int kept = maxLength - Mark.Length;
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]) && char.IsLowSurrogate(text[kept]))
        {
            kept--;
        }

        return string.Concat(text.AsSpan(0, kept), Mark);
    }
}
