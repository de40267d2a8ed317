using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>A catalogue as the templates need it.</summary>
/// <remarks>
/// This and every model below it is immutable, compared by value and free of positions in the file: a run of the generator
/// stops where a model is equal to the one of the run before, so that white space in the catalogue re-emits nothing.
/// </remarks>
internal sealed record CatalogModel
{
    /// <summary>The path of the file, by which translations are found. It is never emitted.</summary>
    public required string Path { get; init; }

    /// <summary>The names of everything that is generated for the catalogue as a whole.</summary>
    public required CatalogNames Names { get; init; }

    /// <summary>The language of the messages, as a culture name.</summary>
    public required string Culture { get; init; }

    /// <summary>The URI template of the errors' types, with <c>{code}</c> in it, or null.</summary>
    public string? TypeBase { get; init; }

    /// <summary>Whether there are translations of the catalogue.</summary>
    public bool IsTranslated { get; init; }

    /// <summary>The texts of plain status codes, in ascending order.</summary>
    public required EquatableArray<StatusModel> Statuses { get; init; }

    /// <summary>The entries in the order of the file.</summary>
    public required EquatableArray<ErrorModel> Errors { get; init; }

    /// <summary>The entries that are left out.</summary>
    public EquatableArray<BrokenEntry> Broken { get; init; } = EquatableArray<BrokenEntry>.Empty;

    /// <summary>Whether the file has a syntax error, so that entries may be missing.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether anything in the file is an error, so that texts may be missing or may differ from what their translations expect.</summary>
    public bool HasErrors { get; init; }
}
