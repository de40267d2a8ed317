using System.Text;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Warns of a file whose bytes are not what its author sees.</summary>
/// <remarks>
/// The compiler reads a file that is not UTF-8 in the encoding of the machine, on some as UTF-8 with replacement characters:
/// one file then gives different messages on two machines, without a diagnostic.
/// </remarks>
internal static class EncodingRules
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>UTF-8, and UTF-16 and UTF-32 in both byte orders: a byte order mark tells these apart.</summary>
    private static readonly int[] UnicodeCodePages = [65001, 1200, 1201, 12000, 12001];

    public static void Check(ParseContext context, Encoding? encoding, string text)
    {
        int replacement = text.IndexOf(ReplacementCharacter);
        if (replacement >= 0)
        {
            context.Report(
                RuleTable.NotUtf8, new TextSpan(replacement, 1), "contains U+FFFD, which replaces bytes that are not UTF-8");
        }
        else if (encoding is not null && !UnicodeCodePages.Contains(encoding.CodePage) && text.Any(c => c >= 0x80))
        {
            context.Report(RuleTable.NotUtf8, default, $"was read as {encoding.WebName}, which depends on the machine");
        }
    }
}
