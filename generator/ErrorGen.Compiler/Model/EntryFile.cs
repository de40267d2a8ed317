using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>Entries that share a generated file: all that its template sees, so that one file is cached apart from the others.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Name">What tells the file apart from the others of the catalogue.</param>
/// <param name="AreResults">Whether the errors are results of endpoints too.</param>
/// <param name="Errors">The entries, in the order of the catalogue.</param>
internal sealed record EntryFile(CatalogNames Catalog, string Name, bool AreResults, EquatableArray<ErrorModel> Errors);
