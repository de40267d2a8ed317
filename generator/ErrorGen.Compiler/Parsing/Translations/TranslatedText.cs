using System.Runtime.InteropServices;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Parsing.Variants;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A text of a translation file that is not compared with its catalogue yet.</summary>
/// <param name="Role">What it translates.</param>
/// <param name="Name">The key of the entry, the status code, or the source text itself.</param>
/// <param name="Text">The translation; null if it is empty or faulty, so that it is not reported as missing too.</param>
/// <param name="NamePlace">The place of the name.</param>
/// <param name="Place">The place of the translation.</param>
internal sealed record TranslatedText(TextRole Role, string Name, string? Text, TextPlace NamePlace, TextPlace Place)
{
    /// <summary>What is wrong with the text by itself. It is reported if the catalogue has the text that is translated.</summary>
    public EquatableArray<DiagnosticInfo> Findings { get; init; } = EquatableArray<DiagnosticInfo>.Empty;

    /// <summary>The variants of the message, of which <see cref="Text"/> is the one for all other values; null if it has none.</summary>
    public VariantTexts? Variants { get; init; }
}

/// <summary>What a text of a translation file translates.</summary>
internal enum TextRole
{
    /// <summary>The message of the entry with a key.</summary>
    Message,

    /// <summary>The title of the entry with a key.</summary>
    Title,

    /// <summary>The message of a status code.</summary>
    StatusMessage,

    /// <summary>The title of a status code.</summary>
    StatusTitle,

    /// <summary>Every message and title of the catalogue with the same text.</summary>
    Source,
}

/// <summary>A text of a catalogue that can be translated.</summary>
/// <param name="Role">Which text it is; never <see cref="TextRole.Source"/>.</param>
/// <param name="Index">The position of the entry in the catalogue, or the status code.</param>
/// <param name="Variant">The name of a variant of a message, or null for the message itself. Rows of a CSV file translate each variant by itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextTarget(TextRole Role, int Index, string? Variant = null);

/// <summary>What was read from a translation file.</summary>
/// <param name="Texts">The texts in the order of the file.</param>
/// <param name="IsComplete">Whether the file could be read to its end.</param>
internal sealed record ReadTexts(IReadOnlyList<TranslatedText> Texts, bool IsComplete)
{
    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<DamagedRow> Damaged { get; init; } = [];

    /// <summary>Whether rows name the module that they are from, as in a language pack of Magento.</summary>
    public bool HasOrigins { get; init; }

    /// <summary>Which version of a text of the catalogue was translated.</summary>
    public IReadOnlyList<TranslatedSource> Sources { get; init; } = [];
}

/// <summary>The version of a text of the catalogue from which its translation was made.</summary>
/// <param name="Path">The text, as <see cref="CatalogTexts.Describe"/> has it.</param>
/// <param name="Hash">The hash of the text at that time.</param>
internal sealed record TranslatedSource(string Path, string Hash);

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
