using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A text of a translation file that is not compared with its catalogue yet.</summary>
/// <param name="Role">What it translates.</param>
/// <param name="Name">The key of the entry, the status code, or the source text itself.</param>
/// <param name="Text">The translation; null if it is empty or faulty, which is reported, so that it is not reported as missing too.</param>
/// <param name="NamePlace">Where the name stands.</param>
/// <param name="Place">Where the translation stands.</param>
internal sealed record TranslatedText(TextRole Role, string Name, string? Text, TextPlace NamePlace, TextPlace Place)
{
    /// <summary>The variants of the message, of which <see cref="Text"/> is the one for all other values; null if it has none.</summary>
    public VariantTexts? Variants { get; init; }
}
