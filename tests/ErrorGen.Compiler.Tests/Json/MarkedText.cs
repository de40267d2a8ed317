using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> mark the place that a test expects to be named.</summary>
internal sealed class MarkedText
{
    public MarkedText(string marked)
    {
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        Text = marked.Remove(end + 1, 1).Remove(start, 1);
        Span = TextSpan.FromBounds(start, end);
    }

    public string Text { get; }

    public TextSpan Span { get; }
}
