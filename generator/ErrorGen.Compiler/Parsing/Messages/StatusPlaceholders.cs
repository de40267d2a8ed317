using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Messages;

/// <summary>The placeholders that the runtime fills in messages of statuses.</summary>
internal static class StatusPlaceholders
{
    private const int NotAcceptable = 406;
    private const int LowestServerError = 500;

    private static readonly string[] OfServerErrors = ["reportId"];
    private static readonly string[] OfNotAcceptable = ["available"];
    private static readonly string[] None = [];

    /// <summary>Returns the names after the percent sign: <c>reportId</c> from 500 on, the media types that are <c>available</c> for 406.</summary>
    public static IReadOnlyList<string> Of(int status) =>
        status >= LowestServerError ? OfServerErrors : status == NotAcceptable ? OfNotAcceptable : None;

    /// <summary>Returns the arguments of a diagnostic for each placeholder that the status does not have: clients would see it.</summary>
    public static IEnumerable<string[]> Check(int status, string message)
    {
        IReadOnlyList<string> known = Of(status);
        string expected = known.Count == 0 ? "no placeholder" : $"the placeholder '%{known[0]}'";
        return MessageScanner.Read(message, known, isTranslation: false)
            .Where(token => !token.IsDeclared)
            .Select(token => token.Written)
            .Distinct(StringComparer.Ordinal)
            .Select(token => new[]
            {
                token, CSharpText.Number(status), expected, new NearestName().Suggest(token.Trim(Placeholder.Open, Placeholder.Close), known),
            });
    }
}
