using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Compiler.Diagnostics;

/// <summary>A place in a catalogue file, compared by value.</summary>
internal sealed record SourceSpan(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourceSpan Of(string path, SourceText text, TextSpan span) => new(path, span, text.Lines.GetLinePositionSpan(span));

    /// <summary>The place as people count it, for messages that name a second place.</summary>
    public string Display => FormattableString.Invariant($"line {Lines.Start.Line + 1}, column {Lines.Start.Character + 1}");

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
