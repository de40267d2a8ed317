using System.Text;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Csv;

/// <summary>Parses CSV (RFC 4180) to rows whose fields have positions.</summary>
/// <remarks>
/// Every line end counts, with or without a carriage return. A quotation mark inside a field that does not start with one is a
/// character like any other, as the programs that write such files have it. Takes linear time and throws for no text.
/// </remarks>
internal sealed class CsvReader
{
    private const char Quote = '"';
    private const char Separator = ',';
    private const string Unclosed = "a quotation mark is not closed";
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly StringBuilder _decoded = new();
    private int _position;

    private CsvReader(string text)
    {
        _text = text;
        _position = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    }

    /// <summary>The rows of a text in their order, those with a fault among them.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IEnumerable<CsvRecord> Read(string text, CancellationToken cancellationToken)
    {
        var reader = new CsvReader(text);
        while (reader._position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return reader.ReadRecord();
        }
    }

    private bool IsAtEndOfRecord => _position == _text.Length || _text[_position] is '\r' or '\n';

    private CsvRecord ReadRecord()
    {
        int start = _position;
        var fields = new List<CsvField>();
        string? fault = null;
        do
        {
            int fieldStart = _position;
            string? value = _position < _text.Length && _text[_position] == Quote ? ReadQuoted(ref fault) : ReadPlain();
            if (value is null)
            {
                SkipRestOfLine();
                break;
            }

            fields.Add(new CsvField(value, TextSpan.FromBounds(fieldStart, _position)));
        }
        while (TakeSeparator());
        var span = TextSpan.FromBounds(start, _position);
        TakeLineEnd();
        return new CsvRecord(fields, span, fault) { IsUnclosed = fault == Unclosed };
    }

    private string ReadPlain()
    {
        int start = _position;
        while (!IsAtEndOfRecord && _text[_position] != Separator)
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    /// <summary>Returns the text of the field whose opening quotation mark is at the position, or null and a fault.</summary>
    private string? ReadQuoted(ref string? fault)
    {
        _decoded.Clear();
        int start = ++_position;
        while (true)
        {
            int end = _text.IndexOf(Quote, start);
            if (end < 0)
            {
                fault = Unclosed;
                _position = _text.Length;
                return null;
            }

            _decoded.Append(_text, start, end - start);
            _position = end + 1;
            if (_position == _text.Length || _text[_position] != Quote)
            {
                break;
            }

            _decoded.Append(Quote);
            start = ++_position;
        }

        if (IsAtEndOfRecord || _text[_position] == Separator)
        {
            return _decoded.ToString();
        }

        fault = "there is text after a closing quotation mark; double the quotation marks in a text";
        return null;
    }

    private void SkipRestOfLine()
    {
        while (!IsAtEndOfRecord)
        {
            _position++;
        }
    }

    private bool TakeSeparator()
    {
        bool isThere = !IsAtEndOfRecord && _text[_position] == Separator;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void TakeLineEnd()
    {
        if (_position < _text.Length)
        {
            bool isPair = _text[_position] == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n';
            _position += isPair ? 2 : 1;
        }
    }
}
