using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Rules across the entries of one catalogue: the first of two that clash stays.</summary>
internal static class CatalogRules
{
    /// <summary>Returns the errors without those that clash with an earlier one.</summary>
    /// <param name="context">The file.</param>
    /// <param name="errors">The errors in the order of the file, each parsed when it is enumerated, so that diagnostics keep that order.</param>
    /// <param name="capacity">How many there may be.</param>
    /// <param name="broken">Receives the errors that are left out.</param>
    public static IReadOnlyList<ParsedError> WithoutClashes(
        ParseContext context, IEnumerable<ParsedError> errors, int capacity, List<BrokenEntry> broken)
    {
        var kept = new List<ParsedError>(capacity);
        var names = new EntryNames(capacity);
        var codes = new Dictionary<string, ParsedError>(capacity, StringComparer.Ordinal);
        foreach (ParsedError error in errors)
        {
            if (names.Find(error.Model.Name) is { } taken)
            {
                string place = context.Locate(taken.Owner.KeySpan).Display;
                context.Report(RuleTable.CollidingKeys, error.KeySpan, error.Model.Key, taken.Name, taken.Owner.Model.Key, place);
                broken.Add(new BrokenEntry(error.Model.Key, error.Model.Message, error.Model.Title));
                continue;
            }

            ParsedError distinct = error;
            bool isTaken = codes.TryGetValue(error.Model.Code, out ParsedError? owner);
            if (isTaken && error.Model.SharesCode && owner!.Model.SharesCode)
            {
                names.Add(error);
                kept.Add(error);
                continue;
            }

            if (isTaken)
            {
                string place = context.Locate(owner!.CodeSpan).Display;
                context.Report(RuleTable.DuplicateCode, error.CodeSpan, error.Model.Code, owner.Model.Key, place);
                distinct = error with { Model = error.Model with { Code = FreeCode(error.Model.Key, codes), IsFaulty = true } };
            }

            names.Add(distinct);
            codes.Add(distinct.Model.Code, distinct);
            kept.Add(distinct);
        }

        return kept;
    }

    /// <summary>A code in the place of one that another entry has, so that the entry keeps its types.</summary>
    private static string FreeCode(string key, Dictionary<string, ParsedError> codes)
    {
        string code = key;
        while (codes.ContainsKey(code))
        {
            code += "_";
        }

        return code;
    }

    /// <summary>Returns the statuses. A status loses its code if an entry or an earlier status has the same.</summary>
    public static IEnumerable<StatusModel> WithoutTakenCodes(
        ParseContext context, IReadOnlyList<ParsedStatus> statuses, IReadOnlyList<ParsedError> errors) =>
        statuses.Any(status => status.Model.ErrorCode is not null)
            ? WithoutTaken(context, statuses, errors)
            : statuses.Select(status => status.Model);

    private static IEnumerable<StatusModel> WithoutTaken(
        ParseContext context, IReadOnlyList<ParsedStatus> statuses, IReadOnlyList<ParsedError> errors)
    {
        Dictionary<string, (string Owner, TextSpan Span)> codes =
            errors.GroupBy(error => error.Model.Code, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => (same.First().Model.Key, same.First().CodeSpan), StringComparer.Ordinal);
        foreach (ParsedStatus status in statuses)
        {
            if (status.Model.ErrorCode is { } code)
            {
                if (codes.TryGetValue(code, out (string Owner, TextSpan Span) owner))
                {
                    context.Report(RuleTable.DuplicateCode, status.CodeSpan, code, owner.Owner, context.Locate(owner.Span).Display);
                    yield return status.Model with { ErrorCode = null };
                    continue;
                }

                codes.Add(code, (CSharpText.Number(status.Model.Code), status.CodeSpan));
            }

            yield return status.Model;
        }
    }
}
