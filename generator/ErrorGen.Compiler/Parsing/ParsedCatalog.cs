using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>One file, read: what can be generated from it and what is wrong with it.</summary>
/// <param name="FileName">The name of the file without its folder, for messages about another one.</param>
/// <param name="Namespace">The namespace that the file names, or null for that of the project.</param>
/// <param name="Model">The catalogue without its final namespace, or null if nothing can be generated.</param>
/// <param name="ClassLocation">The value that decides the class name, or the start of the file.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record ParsedCatalog(
    string FileName,
    string? Namespace,
    CatalogModel? Model,
    SourceSpan? ClassLocation,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The keys of the entries of the model, in its order.</summary>
    public EntryPlaces Entries { get; init; } = EntryPlaces.None;

    /// <summary>Compares the text of the files first: it differs after nearly every edit, and models are larger.</summary>
    public bool Equals(ParsedCatalog? other) => other is not null
        && Entries.Equals(other.Entries)
        && FileName == other.FileName
        && Namespace == other.Namespace
        && Equals(Model, other.Model)
        && Equals(ClassLocation, other.ClassLocation)
        && Diagnostics.Equals(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}

/// <summary>Places of the entries of a file. Lines are counted only for a place that is reported.</summary>
internal sealed class EntryPlaces(SourceFile file, TextSpan[] places) : IEquatable<EntryPlaces>
{
    public static readonly EntryPlaces None = new(new SourceFile("", content: null, encoding: null), []);

    private readonly SourceFile _file = file;

    public SourceSpan Locate(int index) => _file.Locate(places[index]);

    /// <summary>Equal text has equal places. Equal places in another text can be in other lines.</summary>
    public bool Equals(EntryPlaces? other) => other is not null && _file.Path == other._file.Path && _file.Content == other._file.Content;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntryPlaces);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_file.Path);
}

/// <summary>An entry and its places in the file, for the rules across entries. The places go no further than the parser.</summary>
internal sealed record ParsedError(ErrorModel Model, TextSpan KeySpan, TextSpan CodeSpan);

/// <summary>A status and the place of its code in the file, for the rules across entries. The place goes no further than the parser.</summary>
internal sealed record ParsedStatus(StatusModel Model, TextSpan CodeSpan);
