namespace ErrorGen.TestSupport;

/// <summary>An example of a documentation page: its catalogues, and its project file if it has one.</summary>
/// <param name="Project">The text of the project file, or null for a library that references the core runtime.</param>
/// <param name="Files">The catalogues and translations, by file name.</param>
public sealed record PageExample(string? Project, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Whether the page has no such example.</summary>
    public bool IsEmpty => Project is null && Files.Count == 0;
}
