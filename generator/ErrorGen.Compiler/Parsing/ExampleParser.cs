using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads the examples of an entry: sets of values by the names of the parameters.</summary>
internal static class ExampleParser
{
    /// <summary>The most examples of an entry. A document shows all of them.</summary>
    public const int MostExamples = 20;

    /// <summary>Returns the examples of an entry; those of its parameters are one of them if it has no others. What is wrong is reported and left out.</summary>
    public static EquatableArray<ExampleModel> Parse(ParseContext context, ObjectFields fields, EquatableArray<ParameterModel> parameters)
    {
        if (fields.Find(CatalogFields.Examples) is null)
        {
            return parameters.Any(static parameter => parameter.Example is not null)
                ? new([Of(parameters.Select(static parameter => parameter.Example))])
                : EquatableArray<ExampleModel>.Empty;
        }

        if (fields.Array(CatalogFields.Examples) is not { } json)
        {
            return EquatableArray<ExampleModel>.Empty;
        }

        if (json.Items.Count == 0)
        {
            context.Report(RuleTable.EmptyText, json.Span, CatalogFields.Examples);
        }
        else if (json.Items.Count > MostExamples)
        {
            context.Report(
                RuleTable.MalformedValue,
                new TextSpan(json.Span.Start, 1),
                CatalogFields.Examples,
                $"a list of at most {CSharpText.Number(MostExamples)} examples",
                CSharpText.Number(json.Items.Count) + " examples");
        }

        return json.Items
            .Take(MostExamples)
            .Select((item, i) => ParseItem(context, item, $"{CatalogFields.Examples}[{CSharpText.Number(i)}]", parameters))
            .OfType<ExampleModel>()
            .ToEquatableArray();
    }

    private static ExampleModel Of(IEnumerable<ExampleValue?> values) => new(values
        .Select(static (value, i) => value is null ? null : new ExampleArgument(i, value))
        .OfType<ExampleArgument>()
        .ToEquatableArray());

    private static ExampleModel? ParseItem(ParseContext context, JsonNode item, string itemName, EquatableArray<ParameterModel> parameters)
    {
        if (item is not JsonObject json)
        {
            context.ReportWrongType(itemName, JsonKinds.Object, item);
            return null;
        }

        var names = new Dictionary<string, int>(parameters.Count, StringComparer.Ordinal);
        for (int i = 0; i < parameters.Count; i++)
        {
            names[parameters[i].Name] = i;
        }

        var values = new ExampleValue?[parameters.Count];
        var places = new TextSpan?[parameters.Count];
        bool isFaulty = false;
        bool isMisnamed = false;
        foreach (JsonMember member in json.Members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!names.TryGetValue(member.Name, out int index))
            {
                if (!ObjectFields.IsForOtherTools(member))
                {
                    isMisnamed = true;
                    context.Report(RuleTable.UnknownExample, member.NameSpan, member.Name, Suggest(context, member.Name, parameters));
                }

                continue;
            }

            if (places[index] is { } first)
            {
                isFaulty = true;
                context.Report(RuleTable.DuplicateName, member.NameSpan, member.Name, context.Locate(first).Display);
                continue;
            }

            ParameterModel parameter = parameters[index];
            places[index] = member.NameSpan;
            values[index] = ExampleReader.Read(
                context, member.Value, parameter.Name, new DeclaredType(parameter.Type, parameter.IsNullable, parameter.IsList), parameter.Values);
            isFaulty |= values[index] is null;
        }

        // A misspelt name is one mistake: the parameter that is meant is not missing as well.
        if (!isMisnamed)
        {
            isFaulty |= !FillIn(context, new TextSpan(json.Span.Start, 1), parameters, values, places);
        }

        return isFaulty || isMisnamed ? null : Of(values);
    }

    private static string Suggest(ParseContext context, string name, EquatableArray<ParameterModel> parameters)
    {
        string suggestion = context.NearestName.Suggest(name, parameters.Select(static parameter => parameter.Name));
        return suggestion.Length > 0 ? suggestion
            : parameters.Count == 0 ? ", which has no parameters"
            : $"; its parameters are {string.Join(", ", parameters.Select(static parameter => $"'{parameter.Name}'"))}";
    }

    /// <summary>Fills in the values that an example leaves out: the example of the parameter, or null if it can be missing. Returns false after reporting that there is neither.</summary>
    private static bool FillIn(ParseContext context, TextSpan span, EquatableArray<ParameterModel> parameters, ExampleValue?[] values, TextSpan?[] places)
    {
        bool isComplete = true;
        for (int i = 0; i < values.Length; i++)
        {
            ParameterModel parameter = parameters[i];
            if (places[i] is not null || parameter.HasFaultyExample)
            {
                continue;
            }

            values[i] = parameter.Example ?? (parameter.IsNullable ? ExampleValue.Null : null);
            if (values[i] is null)
            {
                isComplete = false;
                context.Report(RuleTable.IncompleteExample, span, parameter.Name);
            }
        }

        return isComplete;
    }
}
