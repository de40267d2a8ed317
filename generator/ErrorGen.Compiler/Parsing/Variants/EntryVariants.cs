using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>The variants of the message of an entry of a catalogue.</summary>
internal sealed class EntryVariants(ParseContext context, VariantTexts texts)
{
    /// <summary>The type of a counted parameter that is not declared.</summary>
    private static readonly ParameterType Counted = ParameterType.Find("int")!;

    /// <summary>The text for all other values, or null if it is missing, which is reported.</summary>
    public string? Other => texts.Other;

    /// <summary>All texts as one.</summary>
    public string Joined => texts.Joined;

    /// <summary>The position of the parameter that selects; -1 if there is none.</summary>
    public int Parameter { get; private set; } = -1;

    /// <summary>Whether something is wrong, which is reported.</summary>
    public bool IsFaulty { get; private set; } = texts.IsFaulty;

    /// <summary>The place of the first variant that contains a text, or null.</summary>
    public TextSpan? PlaceOf(string part) => texts.Items.FirstOrDefault(item => item.Text.Contains(part))?.Place.Span;

    /// <summary>Compares the placeholders of all variants with the declared parameters: each variant for itself, and then all together.</summary>
    public MessageShape Compare(TextSpan span, IReadOnlyList<string> declared)
    {
        bool isReported = false;
        foreach (VariantText item in texts.Items)
        {
            isReported |= MessageRules.Check(context, item.Text, item.Place.Span, declared).IsFaulty;
        }

        bool wasQuiet = context.IsQuiet;
        context.IsQuiet = wasQuiet || isReported;
        MessageShape shape = MessageRules.Check(context, texts.Joined, span, declared);
        context.IsQuiet = wasQuiet;
        return shape;
    }

    /// <summary>Finds the parameter that selects. One that is not declared is added to those that the placeholders imply.</summary>
    /// <param name="parameters">The parameters of the entry.</param>
    /// <param name="isInferred">Whether the parameters are those of the placeholders.</param>
    /// <param name="isPositional">Whether the message counts its parameters.</param>
    /// <returns>The parameters with the one that selects.</returns>
    public IReadOnlyList<DeclaredParameter> Select(IReadOnlyList<DeclaredParameter> parameters, bool isInferred, bool isPositional)
    {
        if (texts.Selector is not { } selector)
        {
            if (!texts.IsFaulty)
            {
                context.Report(RuleTable.MissingSelector, texts.Place.Span);
            }

            IsFaulty = true;
            return parameters;
        }

        Parameter = VariantSelectors.Find(selector, [.. parameters.Select(parameter => parameter.Name)]);
        if (isInferred)
        {
            parameters = Infer(selector, parameters, isPositional);
        }

        DeclaredParameter? found = Parameter < 0 ? null : parameters[Parameter];
        if (VariantSelectors.Check(selector, found?.Type, found?.Values.Count > 0, found?.IsList == true) is { } finding)
        {
            Report(finding);
        }

        return parameters;
    }

    /// <summary>Compares the names of the variants with the language of the catalogue.</summary>
    public void CheckNames(IReadOnlyList<DeclaredParameter> parameters, string language)
    {
        if (texts.Selector is not { } selector)
        {
            return;
        }

        // If the parameter is wrong, the categories that it can have are not known.
        DeclaredParameter? parameter = Parameter < 0 ? null : parameters[Parameter];
        if (selector.Kind == SelectorKind.Select)
        {
            string[] values = [.. parameter?.Values.Select(value => value.Text) ?? []];
            SelectNames.Check(texts, selector.Parameter, values).Where(_ => values.Length > 0).ToList().ForEach(Report);
            return;
        }

        bool hasFractions = parameter is not null && VariantSelectors.HasFractions(parameter.Type, parameter.Format);
        foreach (VariantFinding finding in PluralNames.Check(texts, language, hasFractions).Where(finding => parameter is not null || finding.IsError))
        {
            Report(finding);
        }
    }

    /// <summary>The variants for the templates, or null if they are not usable.</summary>
    public VariantsModel? ToModel() => IsFaulty || Parameter < 0 ? null : texts.ToModel(Parameter, texts.Selector!.Kind, text => text);

    private IReadOnlyList<DeclaredParameter> Infer(VariantSelector selector, IReadOnlyList<DeclaredParameter> parameters, bool isPositional)
    {
        bool isName = MessageScanner.TokenAt(selector.Parameter, 0) == selector.Parameter && !MessageScanner.IsPosition(selector.Parameter + " ");
        if (selector.Kind == SelectorKind.Select)
        {
            return parameters;
        }

        if (Parameter < 0 && isName && !isPositional && selector.Parameter.Length > 0)
        {
            Parameter = parameters.Count;
            parameters = [.. parameters, new DeclaredParameter(selector.Parameter, selector.Place.Span)];
        }

        return [.. parameters.Select((parameter, i) => i == Parameter ? parameter with { Type = Counted, IsList = false } : parameter)];
    }

    private void Report(VariantFinding finding)
    {
        context.Report(finding.Rule, finding.Place.Span, finding.Arguments);
        IsFaulty |= finding.IsError;
    }
}
