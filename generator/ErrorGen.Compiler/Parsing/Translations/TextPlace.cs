using System.Runtime.InteropServices;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A place in a file that is known from elsewhere.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace(TextSpan Span, LinePositionSpan Lines)
{
    public static TextPlace Create(SourceFile file, TextSpan span) => new(span, file.LinesOf(span));

    public SourceSpan In(string path) => new(path, Span, Lines);
}
