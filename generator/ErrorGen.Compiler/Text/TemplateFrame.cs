using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Text;

/// <summary>What a template has to find again when a template in one of its holes ends.</summary>
/// <param name="Start">Where the template starts in the text.</param>
/// <param name="Indentation">The blanks before each of its lines but the first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemplateFrame(int Start, int Indentation);
