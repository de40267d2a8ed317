namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>One text of a translation file, not yet held against its catalogue.</summary>
/// <param name="Role">What it translates.</param>
/// <param name="Name">The key of the entry, the status code, or the source text itself.</param>
/// <param name="Text">The translation; null where it is empty or wrong, which is reported: then it is not missing as well.</param>
/// <param name="NamePlace">Where the name stands.</param>
/// <param name="Place">Where the translation stands.</param>
internal sealed record TranslatedText(TextRole Role, string Name, string? Text, TextPlace NamePlace, TextPlace Place);
