namespace ErrorGen.Compiler.Text;

/// <summary>Finds the line of a character.</summary>
/// <remarks>The line ends are those of the C# compiler, because editors and build logs show its positions.</remarks>
internal sealed class LineMap
{
    /// <summary>The index of the first character of every line, in ascending order.</summary>
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isFirstOfPair = c == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (c is '\n' or '\u0085' or '\u2028' or '\u2029' || (c == '\r' && !isFirstOfPair))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Returns the positions of the start and the end of a span.</summary>
    public LinePositionSpan Find(TextSpan span) => new(Find(span.Start), Find(span.End));

    private LinePosition Find(int index)
    {
        int found = _starts.BinarySearch(index);
        int line = found >= 0 ? found : ~found - 1;
        return new(line, index - _starts[line]);
    }
}
