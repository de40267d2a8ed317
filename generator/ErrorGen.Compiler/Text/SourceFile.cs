using System.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>A catalogue or a translation as its host has read it.</summary>
/// <param name="path">The path, as diagnostics show it.</param>
/// <param name="content">The decoded text, or null if the file cannot be read.</param>
/// <param name="encoding">The encoding by which the text was decoded, or null if the host does not know it.</param>
internal sealed class SourceFile(string path, string? content, Encoding? encoding)
{
    private LineMap? _lines;

    public string Path { get; } = path;

    public string? Content { get; } = content;

    public Encoding? Encoding { get; } = encoding;

    /// <summary>Returns a place in the file.</summary>
    public SourceSpan Locate(TextSpan span) => new(Path, span, LinesOf(span));

    /// <summary>Returns the lines of a span. The start of the file needs no map of the lines.</summary>
    public LinePositionSpan LinesOf(TextSpan span) => span == default ? default : (_lines ??= new LineMap(Content ?? "")).Find(span);
}
