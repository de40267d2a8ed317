using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>
/// The catalogues of a project, read from its additional files when a rule needs what metadata does not have: messages, status codes and places.
/// Those of referenced projects are not known.
/// </summary>
internal sealed class ProjectCatalogs
{
    private readonly Lazy<ILookup<int, EntryMessage>> _messages;

    private ProjectCatalogs(IReadOnlyList<CatalogEntry> entries, IReadOnlyList<string> classNames)
    {
        Entries = entries;
        _messages = new Lazy<ILookup<int, EntryMessage>>(() => entries.Select(entry => new EntryMessage(entry)).ToLookup(message => message.Parameters.Count));
        ClassNames = classNames;
    }

    /// <summary>The entries for which types are generated.</summary>
    public IReadOnlyList<CatalogEntry> Entries { get; }

    /// <summary>The messages by the number of their placeholders.</summary>
    public ILookup<int, EntryMessage> Messages => _messages.Value;

    /// <summary>The classes with the definitions, such as <c>Errors</c>.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    public static ProjectCatalogs Read(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        ParsedCatalog[] files = [.. options.AdditionalFiles.Where(file => CatalogAdditionalFile.TryCreate(file, provider) is not null).Select(file => Parse(file, cancellationToken))];
        var resolved = ResolvedCatalogs.Resolve(files, ProjectOptionsReader.Read(provider, cancellationToken));
        return new ProjectCatalogs([.. resolved.Catalogs.SelectMany(catalog => EntriesOf(catalog, files, compilation))], [.. resolved.Catalogs.Select(catalog => catalog.Names.ClassName)]);
    }

    /// <summary>Whether a catalogue is compiled into something that the project references.</summary>
    public static bool IsAnyReferenced(Compilation compilation, CancellationToken cancellationToken) => ReferencedCatalogs.Any(compilation, cancellationToken);

    /// <summary>Whether there is a catalogue at all. Without one, no code can have an error.</summary>
    public static bool IsAny(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.Assembly.GetAttributes().Any(ReferencedCatalogs.IsMarker) || IsAnyReferenced(compilation, cancellationToken);

    private static ParsedCatalog Parse(AdditionalText file, CancellationToken cancellationToken)
    {
        Microsoft.CodeAnalysis.Text.SourceText? text = file.GetText(cancellationToken);
        return CatalogParser.Parse(new SourceFile(file.Path, text?.ToString(), text?.Encoding), cancellationToken);
    }

    private static IEnumerable<CatalogEntry> EntriesOf(CatalogModel catalog, ParsedCatalog[] files, Compilation compilation)
    {
        ParsedCatalog file = files.First(candidate => candidate.Model?.Path == catalog.Path);
        var places = file.Model!.Errors.Select((error, i) => (error.Key, Place: file.Entries.Locate(i))).ToDictionary(pair => pair.Key, pair => pair.Place, StringComparer.Ordinal);
        foreach (ErrorModel model in catalog.Errors.Where(model => !model.IsFaulty))
        {
            if (TypeOf(catalog, model.ErrorClass, compilation) is { } error && TypeOf(catalog, model.ExceptionClass, compilation) is { } exception)
            {
                yield return new CatalogEntry(model, places[model.Key], error, exception);
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(CatalogModel catalog, string name, Compilation compilation)
    {
        string space = catalog.Names.Namespace.Replace("@", "");
        return compilation.Assembly.GetTypeByMetadataName(space.Length == 0 ? name : $"{space}.{name}");
    }
}
