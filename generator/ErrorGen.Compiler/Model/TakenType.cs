namespace ErrorGen.Compiler.Model;

/// <summary>A type that a catalogue would generate and that the project references already.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Name">The name of the type without its namespace.</param>
/// <param name="Display">The full name of what has the name.</param>
/// <param name="Owner">The assembly that has it.</param>
internal sealed record TakenType(CatalogNames Catalog, string Name, string Display, string Owner);
