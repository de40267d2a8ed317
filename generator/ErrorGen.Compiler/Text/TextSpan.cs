using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Text;

/// <summary>A range of characters in a text.</summary>
/// <param name="Start">The index of the first character, counted from zero.</param>
/// <param name="Length">The number of characters; not negative.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Creates the span between two indexes.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="end">The index after the last character.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
