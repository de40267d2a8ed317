using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Text;

/// <summary>A place in a file, compared by value.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Span">The characters.</param>
/// <param name="Lines">The lines of these characters.</param>
internal sealed record SourceSpan(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place with line and column counted from one, for messages that name a second place.</summary>
    public string Display => FormattableString.Invariant($"line {Lines.Start.Line + 1}, column {Lines.Start.Character + 1}");

    /// <summary>Returns the start of a file.</summary>
    public static SourceSpan StartOf(string path) => new(path, default, default);
}

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

/// <summary>A line and a character in it, both counted from zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePosition(int Line, int Character);

/// <summary>The lines of a <see cref="TextSpan"/>.</summary>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position after the last character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinePositionSpan(LinePosition Start, LinePosition End);

/// <summary>A place in a file that is known from elsewhere.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace(TextSpan Span, LinePositionSpan Lines)
{
    public static TextPlace Create(SourceFile file, TextSpan span) => new(span, file.LinesOf(span));

    public SourceSpan In(string path) => new(path, Span, Lines);
}
