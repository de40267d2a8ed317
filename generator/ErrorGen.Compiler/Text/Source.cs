using System.Diagnostics;
using System.Runtime.CompilerServices;
using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Text;

/// <summary>The text of a generated file, which templates write.</summary>
/// <remarks>
/// Every line of a template in a hole gets the column of the hole; a line that has only an empty hole is removed
/// together with a blank line before it. A template therefore reads like its output.
/// </remarks>
internal sealed class Source : IDisposable
{
    private readonly TextBuffer _text = new();

    /// <summary>The innermost template that is being written.</summary>
    private TemplateFrame _template;
    private int _lineStart;
    private bool _lineHadEmptyHole;

    /// <summary>Writes a template. The result must be used in a hole of another template.</summary>
    public Written Write([InterpolatedStringHandlerArgument("")] Template template) => End(template.Outer);

    /// <summary>Writes the items as lines of their own.</summary>
    public Written Lines<T>(EquatableArray<T> items, Func<Source, T, Written> template)
        where T : IEquatable<T> => Join(items, template, "\n");

    /// <summary>Writes the items as lines of their own, each with its position.</summary>
    public Written Lines<T>(EquatableArray<T> items, Func<Source, T, int, Written> template)
        where T : IEquatable<T> => Join(items, template, "\n");

    /// <summary>Writes the items as lines of their own, each with its position, by a template that needs more than the item.</summary>
    public Written Lines<T, TState>(EquatableArray<T> items, TState state, Func<Source, TState, T, int, Written> template)
        where T : IEquatable<T> => Join(items, state, template, "\n");

    /// <summary>Writes the items with a blank line between them.</summary>
    public Written Blocks<T>(EquatableArray<T> items, Func<Source, T, Written> template)
        where T : IEquatable<T> => Join(items, template, "\n\n");

    /// <summary>Writes the items with a blank line between them, each with its position.</summary>
    public Written Blocks<T>(EquatableArray<T> items, Func<Source, T, int, Written> template)
        where T : IEquatable<T> => Join(items, template, "\n\n");

    /// <summary>Writes the items with a blank line between them, each with its position, by a template that needs more than the item.</summary>
    public Written Blocks<T, TState>(EquatableArray<T> items, TState state, Func<Source, TState, T, int, Written> template)
        where T : IEquatable<T> => Join(items, state, template, "\n\n");

    /// <summary>Writes the items on one line, with commas.</summary>
    public Written List<T>(EquatableArray<T> items, Func<Source, T, Written> template)
        where T : IEquatable<T> => Join(items, template, ", ");

    /// <summary>Writes the items on one line, with commas, each with its position.</summary>
    public Written List<T>(EquatableArray<T> items, Func<Source, T, int, Written> template)
        where T : IEquatable<T> => Join(items, template, ", ");

    /// <summary>Writes the items on one line, with commas, each with its position, by a template that needs more than the item.</summary>
    public Written List<T, TState>(EquatableArray<T> items, TState state, Func<Source, TState, T, int, Written> template)
        where T : IEquatable<T> => Join(items, state, template, ", ");

    /// <summary>Writes the items one after the other.</summary>
    public Written Each<T>(EquatableArray<T> items, Func<Source, T, Written> template)
        where T : IEquatable<T> => Join(items, template, "");

    /// <summary>Writes the items one after the other, each with its position, by a template that needs more than the item.</summary>
    public Written Each<T, TState>(EquatableArray<T> items, TState state, Func<Source, TState, T, int, Written> template)
        where T : IEquatable<T> => Join(items, state, template, "");

    /// <summary>The characters written so far, without a copy. They are valid until the next one is written, and until this object is disposed of.</summary>
    public ArraySegment<char> Characters => _text.Characters;

    public override string ToString() => _text.ToString();

    public void Dispose() => _text.Dispose();

    /// <summary>Starts a template where the text ends, and returns the one around it.</summary>
    public TemplateFrame Begin()
    {
        TemplateFrame outer = _template;
        _template = new(_text.Length, Indentation());
        _lineHadEmptyHole = false;
        return outer;
    }

    /// <summary>Ends a template, and goes on with the one around it.</summary>
    public Written End(TemplateFrame outer)
    {
        // A last line without text is removed with the line end before it.
        if (_lineHadEmptyHole && _lineStart > _template.Start && IsBlankFrom(_lineStart))
        {
            _text.Length = _lineStart - 1;
            _lineStart = _text.StartOfLastLine();
        }

        bool isEmpty = _text.Length == _template.Start;
        _lineHadEmptyHole = isEmpty;
        _template = outer;
        return new(isEmpty);
    }

    public void AppendLiteral(string literal)
    {
        int start = 0;
        for (int end = literal.IndexOf('\n'); end >= 0; end = literal.IndexOf('\n', start))
        {
            Append(literal, start, end);
            EndLine();
            start = end + 1;
            if (_template.Indentation == 0)
            {
                start = AppendWholeLines(literal, start);
                break;
            }
        }

        Append(literal, start, literal.Length);
    }

    /// <summary>Appends a value of one line. A value of several lines must be a template.</summary>
    public void AppendHole(string value)
    {
        Debug.Assert(value.IndexOf('\n') < 0, $"'{value}' has several lines.");
        _lineHadEmptyHole |= value.Length == 0;
        Append(value, 0, value.Length);
    }

    /// <summary>Appends a number as C# writes it, in every culture of the build machine.</summary>
    public void AppendHole(int value)
    {
        Indent();
        _text.Append(value);
    }

    public void AppendHole(Written written) => _lineHadEmptyHole |= written.IsEmpty;

    private Written Join<T>(EquatableArray<T> items, Func<Source, T, Written> template, string separator)
        where T : IEquatable<T> => Join(items, template, static (source, template, item, _) => template(source, item), separator);

    private Written Join<T>(EquatableArray<T> items, Func<Source, T, int, Written> template, string separator)
        where T : IEquatable<T> => Join(items, template, static (source, template, item, index) => template(source, item, index), separator);

    /// <summary>Writes the items. A catalogue has thousands of short lists, so that a template is not an object for each of them.</summary>
    private Written Join<T, TState>(EquatableArray<T> items, TState state, Func<Source, TState, T, int, Written> template, string separator)
        where T : IEquatable<T>
    {
        TemplateFrame outer = Begin();
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                AppendLiteral(separator);
            }

            template(this, state, items[i], i);
        }

        return End(outer);
    }

    /// <summary>Appends lines without holes that are the same in the text as in the template, and returns where the last line starts.</summary>
    private int AppendWholeLines(string literal, int start)
    {
        int end = literal.LastIndexOf('\n') + 1;
        if (start < end)
        {
            _text.Append(literal, start, end - start);
            _lineStart = _text.Length;
        }

        return end;
    }

    private void Append(string text, int start, int end)
    {
        if (start < end)
        {
            Indent();
            _text.Append(text, start, end - start);
        }
    }

    private void Indent()
    {
        if (_text.Length == _lineStart && _template.Indentation > 0)
        {
            _text.AppendBlanks(_template.Indentation);
        }
    }

    private void EndLine()
    {
        if (_lineHadEmptyHole || _text.EndsWithBlank)
        {
            EndBlankLine();
            return;
        }

        _text.Append('\n');
        _lineStart = _text.Length;
    }

    /// <summary>Ends a line that may have nothing but blanks.</summary>
    private void EndBlankLine()
    {
        int ownStart = Math.Max(_lineStart, _template.Start);
        if (_lineHadEmptyHole && IsBlankFrom(ownStart))
        {
            _text.Length = ownStart;
            DropBlankLine();
        }
        else
        {
            _text.Length = IsBlankFrom(_lineStart) ? _lineStart : _text.Length;
            _text.Append('\n');
            _lineStart = _text.Length;
        }

        _lineHadEmptyHole = false;
    }

    private void DropBlankLine()
    {
        if (_lineStart - 2 >= _template.Start && _text[_lineStart - 1] == '\n' && _text[_lineStart - 2] == '\n')
        {
            _text.Length = --_lineStart;
        }
    }

    private bool IsBlankFrom(int start)
    {
        for (int i = _text.Length - 1; i >= start; i--)
        {
            if (_text[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The blanks that the current line starts with, or will start with.</summary>
    private int Indentation()
    {
        if (_text.Length == _lineStart)
        {
            return _template.Indentation;
        }

        return _text.CountBlanks(_lineStart);
    }
}
