using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>The members of a comma-separated list: RFC 9110, section 5.6.1. Several field lines are one list: section 5.3.</summary>
/// <remarks>
/// White space around a member is removed, and empty members are skipped. A comma inside double quotes is not a separator, wherever the
/// quotes are; unclosed quotes extend to the end of their line.
/// </remarks>
internal ref struct ListMembers(StringValues lines)
{
    private readonly StringValues _lines = lines;
    private int _nextLine;
    private ReadOnlySpan<char> _rest;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly ListMembers GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty || TryTakeLine())
        {
            int end = FindEnd(_rest);
            Current = _rest[..end].Trim(Whitespace.Optional);
            _rest = _rest[Math.Min(end + 1, _rest.Length)..];
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryTakeLine()
    {
        while (_rest.IsEmpty && _nextLine < _lines.Count)
        {
            _rest = _lines[_nextLine++];
        }

        return !_rest.IsEmpty;
    }

    private static int FindEnd(ReadOnlySpan<char> text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == QuotedString.Quote)
            {
                quoted = !quoted;
            }
            else if (quoted && c == QuotedString.Escape)
            {
                i++;
            }
            else if (!quoted && c == ',')
            {
                return i;
            }
        }

        return text.Length;
    }
}

/// <summary>The white space of RFC 9110, section 5.6.3: space and tab only, unlike .NET's definition.</summary>
internal static class Whitespace
{
    public const string Optional = " \t";
}
