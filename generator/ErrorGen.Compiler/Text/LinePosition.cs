using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Text;

/// <summary>A line and a character in it, both counted from zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePosition(int Line, int Character);

/// <summary>The lines of a <see cref="TextSpan"/>.</summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position after the last character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);
