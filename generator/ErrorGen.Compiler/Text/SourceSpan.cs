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
