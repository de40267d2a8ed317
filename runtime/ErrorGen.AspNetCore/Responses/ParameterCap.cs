namespace ErrorGen.AspNetCore;

/// <summary>Keeps one parameter value from filling a body.</summary>
internal static class ParameterCap
{
    private const string Mark = "…";

    /// <summary>The value itself, or its beginning and a mark where it is text of more than the allowed UTF-16 code units.</summary>
    public static ErrorValue Apply(ErrorValue value, int maxLength) =>
        value.Text is { } text && text.Length > maxLength ? Cut(text, maxLength) : value;

    /// <summary>The text itself, or its beginning and a mark where it has more than the allowed UTF-16 code units.</summary>
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
