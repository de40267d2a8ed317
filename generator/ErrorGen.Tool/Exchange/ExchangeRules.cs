using ErrorGen.Compiler.Rules;

namespace ErrorGen.Tool.Exchange;

/// <summary>EG81xx: files of translators. An id is never reused for another rule.</summary>
internal static class ExchangeRules
{
    public static readonly Rule Unreadable = new(
        "EG8101", "Exchanged file cannot be read", "The file cannot be imported: {0}", RuleSeverity.Error);

    public static readonly Rule UnknownText = new(
        "EG8102", "Text is not in the catalogue", "'{0}' is not a text of the catalogue, so its translation is not imported", RuleSeverity.Warning);

    public static readonly Rule NotAMessage = new(
        "EG8103", "Text cannot be a message", "'{0}' is not imported: {1}", RuleSeverity.Error);

    public static IReadOnlyList<Rule> All { get; } = [Unreadable, UnknownText, NotAMessage];
}
