using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Text;

/// <summary>A place in a file that is known from elsewhere.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace(TextSpan Span, LinePositionSpan Lines)
{
    public static TextPlace Create(SourceFile file, TextSpan span) => new(span, file.LinesOf(span));

    public SourceSpan In(string path) => new(path, Span, Lines);
}
