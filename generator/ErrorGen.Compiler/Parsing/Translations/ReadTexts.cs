using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What was read from a translation file.</summary>
/// <param name="Texts">The texts in the order of the file.</param>
/// <param name="IsComplete">Whether the file could be read to its end.</param>
internal sealed record ReadTexts(IReadOnlyList<TranslatedText> Texts, bool IsComplete)
{
    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<DamagedRow> Damaged { get; init; } = [];

    /// <summary>Whether rows name the module that they are from, as in a language pack of Magento.</summary>
    public bool HasOrigins { get; init; }
}

/// <summary>A row of a CSV file that could not be read.</summary>
/// <param name="Text">The row as it is in the file.</param>
/// <param name="Fault">What is wrong with it. It is reported if the row is about a text of the catalogue.</param>
internal sealed record DamagedRow(string Text, DiagnosticInfo Fault)
{
    private const string Quote = "\"";

    /// <summary>How many separators of a row can be in its source.</summary>
    private const int MostSeparators = 16;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Returns what the source of the row may be: its start up to each of the first separators, and the whole row, without quotation marks.</summary>
    public IEnumerable<string> PossibleSources()
    {
        string text = Normalize(Text);
        int end = -1;
        for (int i = 0; i < MostSeparators; i++)
        {
            end = text.IndexOfAny(Separators, end + 1);
            yield return (end < 0 ? text : text.Substring(0, end)).Trim();
            if (end < 0)
            {
                yield break;
            }
        }
    }

    /// <summary>Returns a text as <see cref="PossibleSources"/> has it: without quotation marks, which may be what is wrong, and without white space at its ends.</summary>
    public static string Normalize(string text) => text.Replace(Quote, "").Trim();
}
