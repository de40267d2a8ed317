namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What was read from a translation file.</summary>
/// <param name="Texts">The texts in the order of the file.</param>
/// <param name="IsComplete">Whether the file could be read to its end.</param>
internal sealed record ReadTexts(IReadOnlyList<TranslatedText> Texts, bool IsComplete);
