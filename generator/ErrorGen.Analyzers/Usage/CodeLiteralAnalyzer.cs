using System.Collections.Immutable;
using ErrorGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Usage;

/// <summary>Reports literals that are compared with the code of an error: EG6012, and EG6013 for a literal that is not a code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeLiteralAnalyzer : ErrorAnalyzer
{
    /// <summary>The property of a diagnostic with the constant that the code fix writes.</summary>
    public const string ConstantProperty = "Constant";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AnalyzerRules.CodeAsLiteral, AnalyzerRules.UnknownCode);

    private protected override void Start(CompilationStartAnalysisContext context, ErrorSymbols symbols)
    {
        var codes = new Lazy<CatalogCodes>(() => CatalogCodes.Of(context.Compilation));
        context.RegisterOperationAction(
            operation => Analyze(operation, symbols, codes),
            OperationKind.Binary,
            OperationKind.Invocation,
            OperationKind.IsPattern,
            OperationKind.Switch,
            OperationKind.SwitchExpression);
    }

    private static void Analyze(OperationAnalysisContext context, ErrorSymbols symbols, Lazy<CatalogCodes> codes)
    {
        foreach (ILiteralOperation literal in ComparedWithCode(context.Operation, symbols))
        {
            if (literal.ConstantValue is { HasValue: true, Value: string text } && !codes.Value.IsEmpty)
            {
                Report(context, codes.Value, literal, text);
            }
        }
    }

    private static void Report(OperationAnalysisContext context, CatalogCodes codes, ILiteralOperation literal, string text)
    {
        IFieldSymbol? exact = codes.Find(text);
        if ((exact ?? codes.FindNear(text)) is { } constant)
        {
            string name = $"{constant.ContainingType.Name}.{constant.Name}";
            context.ReportDiagnostic(Diagnostic.Create(
                exact is null ? AnalyzerRules.UnknownCode : AnalyzerRules.CodeAsLiteral,
                literal.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(ConstantProperty, constant.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType))),
                text,
                name));
        }
    }

    private static IEnumerable<ILiteralOperation> ComparedWithCode(IOperation operation, ErrorSymbols symbols)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return IsCode(comparison.LeftOperand, symbols) ? Literals(comparison.RightOperand)
                    : IsCode(comparison.RightOperand, symbols) ? Literals(comparison.LeftOperand) : [];
            case IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } equals:
                IOperation[] compared = [.. equals.Instance is { } instance ? new[] { instance } : [], .. equals.Arguments.Select(argument => argument.Value)];
                return compared.Any(value => IsCode(value, symbols)) ? compared.SelectMany(Literals) : [];
            case IIsPatternOperation test when IsCode(test.Value, symbols):
                return Literals(test.Pattern);
            case ISwitchOperation @switch when IsCode(@switch.Value, symbols):
                return @switch.Cases.SelectMany(section => section.Clauses).SelectMany(Literals);
            case ISwitchExpressionOperation @switch when IsCode(@switch.Value, symbols):
                return @switch.Arms.SelectMany(arm => Literals(arm.Pattern));
            default:
                return [];
        }
    }

    private static IEnumerable<ILiteralOperation> Literals(IOperation operation) => operation.DescendantsAndSelf().OfType<ILiteralOperation>();

    /// <summary>Whether an expression is the code of an error or of a definition.</summary>
    private static bool IsCode(IOperation operation, ErrorSymbols symbols)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IPropertyReferenceOperation { Property: { Name: "Code", ContainingType: { } type } }
            && (type.InheritsFrom(symbols.Error) || SymbolEqualityComparer.Default.Equals(type, symbols.Definition));
    }
}
