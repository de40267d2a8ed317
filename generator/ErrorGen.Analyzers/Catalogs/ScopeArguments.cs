using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>Finds values for the parameters of an error among the variables at a place: those that have the same name and a fitting type.</summary>
internal static class ScopeArguments
{
    /// <summary>The arguments of the error's constructor; null if one of them is not at hand.</summary>
    public static IReadOnlyList<(string Parameter, string Value)>? Find(CatalogEntry entry, ExpressionSyntax place, SemanticModel model)
    {
        var arguments = new List<(string Parameter, string Value)>();
        if (entry.ErrorParameters.Count == 0)
        {
            return arguments;
        }

        ISymbol[] variables = [.. model.LookupSymbols(place.SpanStart).Where(symbol => symbol is ILocalSymbol or IParameterSymbol)];
        DataFlowAnalysis flow = model.AnalyzeDataFlow(place)!;
        foreach (IParameterSymbol parameter in entry.ErrorParameters)
        {
            ISymbol[] fitting = [.. variables.Where(variable => Fits(variable, parameter, flow, model.Compilation))];
            if (fitting is not [var found])
            {
                return null;
            }

            arguments.Add((parameter.Name, found.ToMinimalDisplayString(model, place.SpanStart, SymbolDisplayFormat.FullyQualifiedFormat.WithParameterOptions(SymbolDisplayParameterOptions.IncludeName).WithLocalOptions(SymbolDisplayLocalOptions.None))));
        }

        return arguments;
    }

    private static bool Fits(ISymbol variable, IParameterSymbol parameter, DataFlowAnalysis flow, Compilation compilation)
    {
        ITypeSymbol type = variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;
        return string.Equals(variable.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && compilation.ClassifyConversion(type, parameter.Type) is { IsImplicit: true, IsUserDefined: false }
            && !(type.NullableAnnotation == NullableAnnotation.Annotated && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated)
            && flow.Succeeded
            && flow.DefinitelyAssignedOnEntry.Contains(variable, SymbolEqualityComparer.Default);
    }
}
