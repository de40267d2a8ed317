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
    public EquatableArray<SourceSpan> EntryLocations { get; init; } = EquatableArray<SourceSpan>.Empty;
}

/// <summary>An entry and its places in the file, for the rules across entries. The places go no further than the parser.</summary>
internal sealed record ParsedError(ErrorModel Model, TextSpan KeySpan, TextSpan CodeSpan);

/// <summary>A status and the place of its code in the file, for the rules across entries. The place goes no further than the parser.</summary>
internal sealed record ParsedStatus(StatusModel Model, TextSpan CodeSpan);
