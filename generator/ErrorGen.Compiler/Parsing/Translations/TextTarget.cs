using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A text of a catalogue that can be translated.</summary>
/// <param name="Role">Which text it is; never <see cref="TextRole.Source"/>.</param>
/// <param name="Index">The position of the entry in the catalogue, or the status code.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextTarget(TextRole Role, int Index);
