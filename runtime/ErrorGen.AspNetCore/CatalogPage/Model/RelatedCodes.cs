namespace ErrorGen.AspNetCore;

/// <summary>The codes that a reader of an error may look for next.</summary>
/// <param name="SameStart">Codes that begin with the same word.</param>
/// <param name="SameStatus">Other codes with the same status.</param>
internal sealed record RelatedCodes(IReadOnlyList<string> SameStart, IReadOnlyList<string> SameStatus)
{
    private const int MostFound = 12;

    public static RelatedCodes Find(CodeGroup group, CatalogSnapshot snapshot)
    {
        string start = FirstWord(group.Code);
        string[] sameStart = [.. Others(other => FirstWord(other.Code).Equals(start, StringComparison.OrdinalIgnoreCase))];
        return new(
            start.Length > 1 ? sameStart : [],
            [.. Others(other => other.SharesStatus(group) && !(start.Length > 1 && sameStart.Contains(other.Code, StringComparer.Ordinal)))]);

        IEnumerable<string> Others(Func<CodeGroup, bool> isRelated) =>
            snapshot.Groups.Where(other => other != group && isRelated(other)).Select(static other => other.Code).Take(MostFound);
    }

    /// <summary>The first word: up to a separator or the next capital. <c>CART_EMPTY</c> and <c>CartEmpty</c> give the same word.</summary>
    private static string FirstWord(string code)
    {
        int end = 1;
        while (end < code.Length && char.IsLetterOrDigit(code[end]) && !(char.IsUpper(code[end]) && !char.IsUpper(code[end - 1])))
        {
            end++;
        }

        return code[..Math.Min(end, code.Length)];
    }
}
