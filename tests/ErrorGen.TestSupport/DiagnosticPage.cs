using System.Text.RegularExpressions;

namespace ErrorGen.TestSupport;

/// <summary>A page of <c>docs/diagnostics</c> and its examples: fenced blocks such as <c>json wrong billing.errors.json</c>.</summary>
public sealed partial class DiagnosticPage
{
    private const string DefaultFile = "errors.json";

    private DiagnosticPage(string text) => Text = text;

    /// <summary>The ids that have a page, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids =>
    [
        .. Directory.EnumerateFiles(Repository.Path("docs", "diagnostics"), "EG*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of the page.</summary>
    public string Text { get; }

    /// <summary>Reads the page of a diagnostic.</summary>
    public static DiagnosticPage Read(string id) => new(File.ReadAllText(Repository.Path("docs", "diagnostics", id + ".md")));

    /// <summary>The example that the page marks as <c>wrong</c> or as <c>right</c>.</summary>
    public PageExample Example(string verdict)
    {
        Match[] blocks = [.. Block().Matches(Text).Where(block => block.Groups["verdict"].Value == verdict)];
        return new PageExample(
            blocks.Where(block => block.Groups["language"].Value == "xml").Select(block => block.Groups["body"].Value).SingleOrDefault(),
            blocks.Where(block => block.Groups["language"].Value != "xml").ToDictionary(
                block => block.Groups["file"] is { Success: true, Value: var file } ? file : DefaultFile,
                block => block.Groups["body"].Value,
                StringComparer.Ordinal));
    }

    [GeneratedRegex("^```(?<language>json|csv|xml|scriban|po) (?<verdict>wrong|right)( (?<file>[^\n]+))?\n(?<body>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
