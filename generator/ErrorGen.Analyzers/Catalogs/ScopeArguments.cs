using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>Finds values for the parameters of an error among the variables at a place: those that have the same name and a fitting type.</summary>
internal sealed class ScopeArguments(ExpressionSyntax place, SemanticModel model)
{
    private readonly Dictionary<string, ISymbol?> _variables = new(StringComparer.Ordinal);

    /// <summary>The arguments of the error's constructor; null if one of them does not have a value here.</summary>
    public IReadOnlyList<(string Parameter, string Value)>? Find(CatalogEntry entry)
    {
        var arguments = new List<(string Parameter, string Value)>();
        foreach (IParameterSymbol parameter in entry.ErrorParameters)
        {
            if (VariableOf(parameter.Name) is not { } variable || !Fits(variable, parameter))
            {
                return null;
            }

            arguments.Add((parameter.Name, ErrorCreation.Escaped(variable.Name)));
        }

        return arguments;
    }

    private ISymbol? VariableOf(string name)
    {
        if (!_variables.TryGetValue(name, out ISymbol? variable))
        {
            variable = model.LookupSymbols(place.SpanStart, name: name) is [var only] ? only : null;
            _variables.Add(name, variable);
        }

        return variable;
    }

    private bool Fits(ISymbol variable, IParameterSymbol parameter)
    {
        ITypeSymbol? type = variable switch
        {
            IParameterSymbol { RefKind: not RefKind.Out } given => given.Type,
            ILocalSymbol local when IsAssigned(local) => local.Type,
            _ => null,
        };
        return type is not null
            && IsReachable(variable)
            && model.Compilation.ClassifyConversion(type, parameter.Type) is { IsImplicit: true, IsUserDefined: false }
            && !(type.NullableAnnotation == NullableAnnotation.Annotated && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated);
    }

    /// <summary>Whether no static function is between a variable and the place.</summary>
    private bool IsReachable(ISymbol variable)
    {
        ISymbol? function = model.GetEnclosingSymbol(place.SpanStart);
        while (function is IMethodSymbol { IsStatic: false } && !SymbolEqualityComparer.Default.Equals(function, variable.ContainingSymbol))
        {
            function = function.ContainingSymbol;
        }

        return function is not IMethodSymbol || SymbolEqualityComparer.Default.Equals(function, variable.ContainingSymbol);
    }

    /// <summary>Whether a variable has a value at a place: its declaration assigns one and is a statement before the place, not one of another case.</summary>
    private bool IsAssigned(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } } declarator
        && declarator.Span.End <= place.SpanStart;
}
