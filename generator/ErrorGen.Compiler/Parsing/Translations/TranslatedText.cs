using ErrorGen.Compiler.Infrastructure;
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
