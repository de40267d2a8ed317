using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The errors that a response lists. If some are omitted, the last item says how many.</summary>
/// <param name="Items">The errors, and the item with the number of the omitted ones if there are any.</param>
/// <param name="OmittedCount">The number of the omitted errors.</param>
internal readonly record struct ErrorList(IReadOnlyList<ErrorResponseItem> Items, int OmittedCount)
{
    /// <summary>The number of errors without the item about the omitted ones.</summary>
    public int ListedCount => OmittedCount > 0 ? Items.Count - 1 : Items.Count;

    /// <summary>Lists the first errors of a sequence.</summary>
    /// <param name="errors">All errors. Only the first ones are read.</param>
    /// <param name="totalCount">The number of all errors.</param>
    /// <param name="maxCount">How many are listed at most, 0 or more.</param>
    public static ErrorList Create(IEnumerable<ErrorResponseItem> errors, int totalCount, int maxCount) => totalCount <= maxCount
        ? new ErrorList([.. errors], 0)
        : new ErrorList([.. errors.Take(maxCount), CreateNote(totalCount - maxCount)], totalCount - maxCount);

    /// <summary>Lists fewer errors.</summary>
    public ErrorList Take(int count) => Create(Items.Take(ListedCount), ListedCount + OmittedCount, count);

    private static ErrorResponseItem CreateNote(int omitted) => new()
    {
        MessageTemplate = Note(omitted),
    };

    /// <summary>What a list ends with if items of it are left out.</summary>
    public static string Note(int omitted) => string.Create(CultureInfo.InvariantCulture, $"and {omitted} more");
}
