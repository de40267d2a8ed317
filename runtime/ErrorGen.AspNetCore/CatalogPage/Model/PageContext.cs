namespace ErrorGen.AspNetCore;

/// <summary>Everything that a page is made of.</summary>
internal sealed class PageContext
{
    /// <summary>The name of the application.</summary>
    public required string Application { get; init; }

    public required CatalogSnapshot Snapshot { get; init; }

    public required EntryTexts Entries { get; init; }

    public required ErrorExamples Examples { get; init; }

    public required PageQuery Query { get; init; }

    public required PageLinks Links { get; init; }

    /// <summary>The language of messages and titles (RFC 5646).</summary>
    public required string Language { get; init; }

    /// <summary>The language that the address selects, or null.</summary>
    public string? ChosenLanguage { get; init; }

    /// <summary>The language that the address selects if no catalogue has it, otherwise null.</summary>
    public string? UnknownLanguage { get; init; }

    /// <summary>The longest value of a parameter, in UTF-16 code units.</summary>
    public required int MaxParameterLength { get; init; }

    /// <summary>The texts of the page itself, which may be in another language.</summary>
    public required PageTexts Texts { get; init; }

    /// <summary>Whether entries name their catalogue, because there are several.</summary>
    public bool NamesCatalogs => Snapshot.Catalogs.Count > 1;

    /// <summary>Returns the entries that the query selects.</summary>
    public IReadOnlyList<ErrorDefinition> FindEntries() =>
        Query.IsFiltered ? [.. Snapshot.Entries.Where(IsSelected)] : Snapshot.Entries;

    private bool IsSelected(ErrorDefinition entry)
    {
        if (Query.Status is { } status && entry.Status != status)
        {
            return false;
        }

        if (Query.Terms.Count == 0)
        {
            return true;
        }

        ErrorText text = Entries.Find(entry, Language);
        IEnumerable<string?> texts =
        [
            entry.Code, entry.Key, text.Title, text.ParsedMessage.PlainText, entry.Description, entry.DeprecationMessage,
            .. Snapshot.Endpoints.Find(entry).Select(static endpoint => endpoint.ToString()),
        ];
        return Query.Terms.All(term => texts.Any(text => text?.Contains(term, StringComparison.OrdinalIgnoreCase) == true));
    }
}
