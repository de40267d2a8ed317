using ErrorGen.Generator.Diagnostics;

namespace ErrorGen.Generator.Parsing;

/// <summary>Rules across the entries of one catalogue: the first of two that clash stays.</summary>
internal static class CatalogRules
{
    public static IReadOnlyList<ParsedError> WithoutClashes(ParseContext context, IEnumerable<ParsedError> errors)
    {
        var kept = new List<ParsedError>();

        // Upper and lower case do not count in C# names: file names of generated code must differ everywhere.
        var names = new Dictionary<string, ParsedError>(StringComparer.OrdinalIgnoreCase);
        var codes = new Dictionary<string, ParsedError>(StringComparer.Ordinal);
        foreach (ParsedError error in errors)
        {
            if (names.TryGetValue(error.Model.Name, out ParsedError? namesake))
            {
                string place = context.Locate(namesake.KeySpan).Display;
                context.Report(
                    Descriptors.CollidingKeys, error.KeySpan, error.Model.Key, error.Model.Name, namesake.Model.Key, place);
            }
            else if (codes.TryGetValue(error.Model.Code, out ParsedError? owner))
            {
                string place = context.Locate(owner.CodeSpan).Display;
                context.Report(Descriptors.DuplicateCode, error.CodeSpan, error.Model.Code, owner.Model.Key, place);
            }
            else
            {
                names.Add(error.Model.Name, error);
                codes.Add(error.Model.Code, error);
                kept.Add(error);
            }
        }

        return kept;
    }
}
