namespace ErrorGen.AspNetCore;

/// <summary>Limits the length of parameter values.</summary>
internal static class ParameterCap
{
    private const string Mark = "…";

    /// <summary>The texts of a list may have so many times the length of one text.</summary>
    private const int TextsPerList = 64;

    /// <summary>About the length of a number or a date, which is not measured.</summary>
    private const int LengthOfOthers = 24;

    /// <summary>
    /// Returns the value, truncated if it is a text with more than <paramref name="maxLength"/> UTF-16 code units, or a list with more items or 64 times
    /// as many code units.
    /// </summary>
    public static ErrorValue Apply(ErrorValue value, int maxLength) =>
        value.Text is { } text ? text.Length > maxLength ? Cut(text, maxLength) : value
        : value.IsList ? ApplyToList(value, maxLength, maxLength, (long)maxLength * TextsPerList)
        : value;

    /// <summary>Returns the text, truncated if it has more than <paramref name="maxLength"/> UTF-16 code units.</summary>
    public static string Apply(string text, int maxLength) => text.Length <= maxLength ? text : Cut(text, maxLength);

    /// <summary>Returns the list, with fewer and shorter items if it is too long. It keeps the number of the items that are left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="maxItemLength">The longest item.</param>
    /// <param name="maxItems">The most items.</param>
    /// <param name="maxLength">The greatest length of all items together.</param>
    public static ErrorValue ApplyToList(ErrorValue list, int maxItemLength, int maxItems, long maxLength)
    {
        int kept = CountFitting(list, maxItemLength, maxItems, maxLength, out bool isCut);
        int omitted = list.ItemCount - kept;
        if (omitted == 0 && !isCut)
        {
            return list;
        }

        var items = new ErrorValue[kept];
        for (int i = 0; i < kept; i++)
        {
            ErrorValue item = list.GetItem(i);
            items[i] = item.Type is ErrorParameterType.String ? Apply(item, maxItemLength) : item;
        }

        return ErrorValue.CreateList(list.Type, items, omitted + list.OmittedItemCount);
    }

    private static int CountFitting(ErrorValue list, int maxItemLength, int maxItems, long maxLength, out bool isCut)
    {
        isCut = false;
        long length = 0;
        int count = Math.Min(list.ItemCount, maxItems);
        for (int i = 0; i < count; i++)
        {
            int itemLength = list.GetItem(i).Text?.Length ?? LengthOfOthers;

            // A URI is whole or left out: a part of it is another address.
            bool isTooLong = itemLength > maxItemLength && list.Type is ErrorParameterType.Uri;
            length += Math.Min(itemLength, maxItemLength);
            if (length > maxLength || isTooLong)
            {
                return i;
            }

            isCut |= itemLength > maxItemLength && list.Type is ErrorParameterType.String;
        }

        return count;
    }

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
