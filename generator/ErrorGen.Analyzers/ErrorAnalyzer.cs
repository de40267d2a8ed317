using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Analyzers;

/// <summary>The base of analyzers with actions for single places. They run concurrently, not for generated code, and only if the compilation references ErrorGen.</summary>
public abstract class ErrorAnalyzer : DiagnosticAnalyzer
{
    private protected ErrorAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ErrorSymbols.Find(start.Compilation) is { } symbols)
            {
                Start(start, symbols);
            }
        });
    }

    /// <summary>Registers the actions for a compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols);
}
