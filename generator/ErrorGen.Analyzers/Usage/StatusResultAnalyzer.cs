using System.Collections.Immutable;
using System.Globalization;
using ErrorGen.Analyzers.Catalogs;
using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports results such as <c>Results.NotFound()</c> of endpoints with a filter, if the catalogue has an entry with this status (EG6011).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatusResultAnalyzer : ErrorAnalyzer
{
    /// <summary>The start of the properties with the expressions that the code fix writes. A number from 0 follows.</summary>
    public const string ReplacementProperty = "Replacement";

    /// <summary>More choices are not offered.</summary>
    public const int MostReplacements = 5;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.StatusWithoutCode);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        var entries = new Lazy<IReadOnlyList<CatalogEntry>>(() => ReadEntries(context.Compilation, context.Options, context.CancellationToken));
        var filters = new Filters(symbols, new SourceCode(context.Compilation, context.CancellationToken));
        context.RegisterOperationAction(operation => Analyze(operation, entries, filters), OperationKind.Invocation);
    }

    /// <summary>Without the statuses of other catalogues, no entry is known to be the only one.</summary>
    private static IReadOnlyList<CatalogEntry> ReadEntries(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        ProjectCatalogs.IsAnyReferenced(compilation, cancellationToken)
            ? []
            : [.. ProjectCatalogs.Read(compilation, options, cancellationToken).Entries.Where(entry => entry.Model.Deprecated is null)];

    private static void Analyze(OperationAnalysisContext context, Lazy<IReadOnlyList<CatalogEntry>> entries, Filters filters)
    {
        var call = (IInvocationOperation)context.Operation;
        if (StatusResults.StatusOf(call) is not { } status
            || !StatusResults.IsReturned(call)
            || EndpointHandlers.FunctionOf(call, context.ContainingSymbol) is not { } function
            || call is not { SemanticModel: { } model, Syntax: ExpressionSyntax place })
        {
            return;
        }

        CatalogEntry[] candidates = [.. entries.Value.Where(entry => entry.Model.Status == status)];
        if (candidates.Length == 0 || !filters.Apply(call, function))
        {
            return;
        }

        var variables = new ScopeArguments(place, model);
        bool isAction = call.Instance is not null;
        (string Name, string Code)[] replacements =
        [
            .. candidates
                .Select(entry => (entry.Error.Name, entry.Error, Arguments: variables.Find(entry)))
                .Where(found => found.Arguments is not null)
                .Select(found => (found.Name, ErrorCreation.Of(found.Error, found.Arguments!) + (isAction ? ".ToActionResult()" : "")))
                .Take(MostReplacements),
        ];
        bool isOnly = candidates.Length == 1;
        if (!isOnly && replacements.Length == 0)
        {
            return;
        }

        // With a choice, there is nothing to recommend: the fixes are offered, and nothing is shown.
        string names = isOnly ? $"'{candidates[0].Error.Name}'" : string.Join(", ", replacements.Select(replacement => $"'{replacement.Name}'"));
        context.ReportDiagnostic(Diagnostic.Create(
            AnalyzerRules.StatusWithoutCode,
            place.GetLocation(),
            isOnly ? DiagnosticSeverity.Info : DiagnosticSeverity.Hidden,
            additionalLocations: null,
            replacements.Select((replacement, index) => (Key: ReplacementProperty + index.ToString(CultureInfo.InvariantCulture), replacement.Code))
                .ToImmutableDictionary(pair => pair.Key, pair => (string?)pair.Code, StringComparer.Ordinal),
            status,
            isOnly ? $"{names}, the only error of the catalogue with this status" : $"one of the errors with this status: {names}"));
    }

    /// <summary>The endpoints with a filter.</summary>
    private sealed class Filters
    {
        private readonly BuilderChain _chain;
        private readonly Lazy<ILookup<ISymbol, Lazy<DeclaredErrors>>> _methods;

        public Filters(ErrorSymbols symbols, SourceCode source)
        {
            _chain = new BuilderChain(symbols, source);
            _methods = new Lazy<ILookup<ISymbol, Lazy<DeclaredErrors>>>(() => EndpointHandlers.In(source, new EndpointAnalysis(symbols, source))
                .ToLookup(endpoint => (ISymbol)endpoint.Function, endpoint => endpoint.Declared, SymbolEqualityComparer.Default));
        }

        /// <summary>Whether a function is the handler of endpoints that have a filter, all of them.</summary>
        public bool Apply(IOperation operation, IMethodSymbol function) => function.MethodKind == MethodKind.AnonymousFunction
            ? EndpointHandlers.MapOf(operation, function) is { } map && _chain.DeclaredBy(map).HasFilter
            : _methods.Value[function].Any() && _methods.Value[function].All(declared => declared.Value.HasFilter);
    }
}
