using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>Entries that share a generated file: all that its template sees, so that one file is cached apart from the others.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Name">The part of the file's name that differs from the other files of the catalogue.</param>
/// <param name="Results">Whether and how the errors are results of endpoints.</param>
/// <param name="Errors">The entries, in the order of the catalogue.</param>
internal sealed record EntryFile(CatalogNames Catalog, string Name, ResultKind Results, EquatableArray<ErrorModel> Errors);

/// <summary>Whether and how errors are results of endpoints.</summary>
internal enum ResultKind
{
    /// <summary>The errors are values only.</summary>
    None,

    /// <summary>ASP.NET Core finds the members of a result through the interface.</summary>
    Interface,

    /// <summary>
    /// The error declares the member that describes endpoints, too: Ahead-of-Time compiled, ASP.NET Core looks for it in the type itself.
    /// </summary>
    AheadOfTime,
}
