using System.Runtime.CompilerServices;

namespace ErrorGen.Generator.Text;

/// <summary>Turns a template, written as one interpolated raw string, into generated text.</summary>
/// <remarks>
/// Every line of a hole with several lines gets the column of the hole; a line that held nothing but an empty hole vanishes
/// together with a blank line before it; carriage returns, which a source file with other line ends would bring in, are
/// dropped. So a template reads as its output.
/// </remarks>
[InterpolatedStringHandler]
internal sealed class Source(int literalLength, int formattedCount)
{
    private readonly TextBuffer _text = TextBuffer.Rent(literalLength + (formattedCount * 32));
    private int _lineStart;
    private bool _lineHadEmptyHole;

    /// <summary>The text of a template.</summary>
    public static string Of(Source template) => template.ToString();

    /// <summary>The items as lines of their own.</summary>
    public static string Lines(IEnumerable<string> items) => string.Join("\n", items);

    /// <summary>The items with a blank line between them.</summary>
    public static string Blocks(IEnumerable<string> items) => string.Join("\n\n", items);

    public void AppendLiteral(string literal)
    {
        int start = 0;
        while (true)
        {
            int end = literal.IndexOf('\n', start);
            if (end < 0)
            {
                _text.Append(literal, start, literal.Length - start);
                return;
            }

            bool hasReturn = end > start && literal[end - 1] == '\r';
            _text.Append(literal, start, end - start - (hasReturn ? 1 : 0));
            EndLine();
            start = end + 1;
        }
    }

    public void AppendFormatted(int value) => _text.Append(CSharpText.Number(value));

    public void AppendFormatted(string value)
    {
        // A hole may be a template of its own, with the line ends of the source file that it stands in.
        string text = value.IndexOf('\r') < 0 ? value : value.Replace("\r", "");
        if (text.Length == 0)
        {
            _lineHadEmptyHole = true;
            return;
        }

        int lastLine = text.LastIndexOf('\n') + 1;
        string indentation = lastLine == 0 ? "" : Indentation();
        if (indentation.Length == 0)
        {
            _lineStart = lastLine == 0 ? _lineStart : _text.Length + lastLine;
            _text.Append(text);
            return;
        }

        int start = 0;
        while (start < lastLine)
        {
            int end = text.IndexOf('\n', start);
            _text.Append(text, start, end - start);
            EndLineOfHole();
            start = end + 1;
            _text.Append(start < text.Length ? indentation : "");
        }

        _text.Append(text, start, text.Length - start);
    }

    public override string ToString()
    {
        // A last line that held nothing vanishes with the line end before it.
        bool endsInNothing = _lineHadEmptyHole && LineIsBlank() && _lineStart > 0;
        return _text.Return(endsInNothing ? _lineStart - 1 : _text.Length);
    }

    private void EndLine()
    {
        if (_lineHadEmptyHole && LineIsBlank())
        {
            _text.Length = _lineStart;
            DropBlankLine();
        }
        else
        {
            _text.Append('\n');
            _lineStart = _text.Length;
        }

        _lineHadEmptyHole = false;
    }

    private void EndLineOfHole()
    {
        if (LineIsBlank())
        {
            _text.Length = _lineStart;
        }

        _text.Append('\n');
        _lineStart = _text.Length;
        _lineHadEmptyHole = false;
    }

    private void DropBlankLine()
    {
        if (_lineStart >= 2 && _text[_lineStart - 1] == '\n' && _text[_lineStart - 2] == '\n')
        {
            _text.Length = --_lineStart;
        }
    }

    private bool LineIsBlank()
    {
        for (int i = _lineStart; i < _text.Length; i++)
        {
            if (_text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    private string Indentation()
    {
        int end = _lineStart;
        while (end < _text.Length && _text[end] == ' ')
        {
            end++;
        }

        return new string(' ', end - _lineStart);
    }
}
