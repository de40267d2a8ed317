using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Text;

/// <summary>The state of a template that is restored after a template in one of its holes.</summary>
/// <param name="Start">Where the template starts in the text.</param>
/// <param name="Indentation">The blanks before each of its lines but the first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemplateFrame(int Start, int Indentation);
