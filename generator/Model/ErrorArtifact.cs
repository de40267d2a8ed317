namespace ErrorGen.Generator.Model;

/// <summary>An entry and where its classes go: all that the templates of one entry see, so that one entry is cached apart from the others.</summary>
internal sealed record ErrorArtifact(CatalogNames Catalog, ErrorModel Error);
