using System.Runtime.InteropServices;
using ErrorGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A place in a file that is known from elsewhere.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPlace(TextSpan Span, LinePositionSpan Lines)
{
    public static TextPlace Of(SourceText text, TextSpan span) => new(span, text.Lines.GetLinePositionSpan(span));

    public SourceSpan In(string path) => new(path, Span, Lines);
}
