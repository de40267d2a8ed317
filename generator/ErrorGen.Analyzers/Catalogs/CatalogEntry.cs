using System.Collections.Immutable;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>An entry of a catalogue of the project, with the classes that are generated for it.</summary>
internal sealed class CatalogEntry(ErrorModel model, SourceSpan place, INamedTypeSymbol error, INamedTypeSymbol exception)
{
    private const string InnerException = "innerException";

    public ErrorModel Model { get; } = model;

    /// <summary>The key in the file of the catalogue.</summary>
    public SourceSpan Place { get; } = place;

    public Location Location => Location.Create(
        Place.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(Place.Span.Start, Place.Span.Length),
        new Microsoft.CodeAnalysis.Text.LinePositionSpan(
            new Microsoft.CodeAnalysis.Text.LinePosition(Place.Lines.Start.Line, Place.Lines.Start.Character),
            new Microsoft.CodeAnalysis.Text.LinePosition(Place.Lines.End.Line, Place.Lines.End.Character)));

    public INamedTypeSymbol Error { get; } = error;

    public INamedTypeSymbol Exception { get; } = exception;

    /// <summary>The parameters of the public constructor of the error.</summary>
    public IReadOnlyList<IParameterSymbol> ErrorParameters => ParametersOf(Error);

    /// <summary>The parameters of the public constructor of the exception, without the inner exception.</summary>
    public IReadOnlyList<IParameterSymbol> ExceptionParameters => [.. ParametersOf(Exception).Where(parameter => parameter.Name != InnerException)];

    private static ImmutableArray<IParameterSymbol> ParametersOf(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaredAccessibility == Accessibility.Public)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
}
