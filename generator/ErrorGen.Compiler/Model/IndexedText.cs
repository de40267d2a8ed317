namespace ErrorGen.Compiler.Model;

/// <summary>The translation of a text of one entry.</summary>
/// <param name="Index">The position of the entry in the catalogue.</param>
/// <param name="Text">The translation, without unpaired surrogates.</param>
internal sealed record IndexedText(int Index, string Text);
