using System.Collections.Immutable;
using ErrorGen.Analyzers.Catalogs;
using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports general exceptions that reach an endpoint and have the message of an entry (EG6010).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownMessageAnalyzer : ErrorAnalyzer
{
    /// <summary>The property of a diagnostic with the expression that the code fix writes.</summary>
    public const string ReplacementProperty = "Replacement";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.KnownMessage);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        // Both are needed only if there is an exception whose message may be that of an entry.
        var catalogs = new Lazy<ProjectCatalogs>(() => ProjectCatalogs.Read(context.Compilation, context.Options, context.CancellationToken));
        var escaping = new Lazy<EscapingExceptions>(() => new EscapingExceptions(symbols, new SourceCode(context.Compilation, context.CancellationToken)));
        context.RegisterOperationAction(operation => Analyze(operation, catalogs, escaping), OperationKind.Throw);
    }

    private static void Analyze(OperationAnalysisContext context, Lazy<ProjectCatalogs> catalogs, Lazy<EscapingExceptions> escaping)
    {
        var operation = (IThrowOperation)context.Operation;
        if (operation.Exception?.Unwrapped() is not IObjectCreationOperation { Type: INamedTypeSymbol type, Initializer: null, Arguments: [var message, ..] } creation
            || !IsGeneral(type)
            || message.Parameter is not { Name: "message" }
            || MessageFit.Find(message.Value.Unwrapped(), catalogs, context.Compilation) is not { } fit
            || EndpointHandlers.FunctionOf(operation, context.ContainingSymbol) is not { } function
            || escaping.Value.PathTo(operation, function, type) is not { } path)
        {
            return;
        }

        IEnumerable<(string Parameter, string Value)> arguments =
        [
            .. fit.Arguments.Select(argument => (argument.Parameter.Name, argument.Value.Syntax.ToString())),
            .. creation.Arguments.Skip(1).Select(argument => ("innerException", argument.Value.Syntax.ToString())),
        ];
        context.ReportDiagnostic(Diagnostic.Create(
            AnalyzerRules.KnownMessage,
            creation.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(ReplacementProperty, ErrorCreation.Of(fit.Entry.Exception, arguments)),
            fit.Entry.Model.Code,
            path,
            fit.Entry.Exception.Name));
    }

    /// <summary>Whether a type is used for any failure. A derived type has a meaning, and may be caught elsewhere.</summary>
    private static bool IsGeneral(INamedTypeSymbol type) =>
        type is { Name: "Exception" or "InvalidOperationException" or "ApplicationException" } && type.ContainingNamespace.IsNamed("System");
}
