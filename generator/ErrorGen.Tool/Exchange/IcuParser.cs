using System.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>Parses messages of ICU (MessageFormat 1) with at most one selector. A text around the selector becomes a part of each variant.</summary>
internal sealed class IcuParser
{
    public const string Plural = "plural";
    public const string Select = "select";

    private readonly string _pattern;
    private int _position;

    private IcuParser(string pattern) => _pattern = pattern;

    /// <summary>Parses a message.</summary>
    /// <exception cref="ExchangeException">The pattern is not valid, or the catalogue cannot say it.</exception>
    public static IcuMessage Parse(string pattern)
    {
        var parser = new IcuParser(pattern);
        Node message = parser.ReadMessage(plural: null, depth: 0);
        return parser._position < pattern.Length
            ? throw new ExchangeException($"the brace at character {parser._position + 1} closes nothing")
            : Flatten(message);
    }

    private static IcuMessage Flatten(Node message)
    {
        Choice[] choices = [.. message.Items.OfType<Choice>()];
        if (choices.Length == 0)
        {
            return new IcuMessage(Selector: null, [("", [.. message.Items.OfType<Part>().Select(part => part.Value)])]);
        }

        if (choices.Length > 1 || choices[0].Branches.Any(branch => branch.Text.Items.OfType<Choice>().Any()))
        {
            throw new ExchangeException("a message can have one selector, and this one has several");
        }

        return new IcuMessage(
            choices[0].Selector,
            [.. choices[0].Branches.Select(branch => (branch.Name, (IReadOnlyList<IcuPart>)[.. message.Items.SelectMany(item => item is Part part ? [part.Value] : branch.Text.Items.OfType<Part>().Select(inner => inner.Value))]))]);
    }

    /// <summary>Reads up to a closing brace or to the end.</summary>
    private Node ReadMessage(string? plural, int depth)
    {
        var items = new List<object>();
        var literal = new StringBuilder();
        while (_position < _pattern.Length && _pattern[_position] != '}')
        {
            char c = _pattern[_position];
            if (c == '\'')
            {
                ReadApostrophe(literal, plural is not null);
            }
            else if (c == '#' && plural is not null)
            {
                _position++;
                AddLiteral();
                items.Add(new Part(new IcuPart(plural, IsArgument: true)));
            }
            else if (c == '{')
            {
                AddLiteral();
                items.Add(ReadArgument(depth));
            }
            else
            {
                literal.Append(c);
                _position++;
            }
        }

        AddLiteral();
        return new Node(items);

        void AddLiteral()
        {
            if (literal.Length > 0)
            {
                items.Add(new Part(new IcuPart(literal.ToString(), IsArgument: false)));
                literal.Clear();
            }
        }
    }

    /// <summary>An apostrophe quotes only what has a meaning; two are one.</summary>
    private void ReadApostrophe(StringBuilder literal, bool isPlural)
    {
        _position++;
        char next = _position < _pattern.Length ? _pattern[_position] : '\0';
        if (next == '\'')
        {
            literal.Append('\'');
            _position++;
            return;
        }

        if (next is not ('{' or '}') && !(next == '#' && isPlural))
        {
            literal.Append('\'');
            return;
        }

        while (_position < _pattern.Length)
        {
            char c = _pattern[_position++];
            if (c != '\'')
            {
                literal.Append(c);
            }
            else if (_position < _pattern.Length && _pattern[_position] == '\'')
            {
                literal.Append('\'');
                _position++;
            }
            else
            {
                return;
            }
        }
    }

    private object ReadArgument(int depth)
    {
        const int deepest = 8;
        if (depth >= deepest)
        {
            throw new ExchangeException("the braces are nested too deeply");
        }

        _position++;
        string name = ReadWord();
        if (name.Length == 0)
        {
            throw new ExchangeException($"an argument needs a name at character {_position + 1}");
        }

        if (TryTake('}'))
        {
            return new Part(new IcuPart(name, IsArgument: true));
        }

        Expect(_position < _pattern.Length ? ',' : '}');
        string kind = ReadWord();
        if (kind is "number" or "date" or "time" && TryTake('}'))
        {
            return new Part(new IcuPart(name, IsArgument: true));
        }

        if (kind is not (Plural or Select))
        {
            throw new ExchangeException(kind is "number" or "date" or "time"
                ? $"the format of '{{{name}}}' belongs in the catalogue: write '{{{name}}}'"
                : $"'{kind}' is not supported; use 'plural' or 'select'");
        }

        Expect(',');
        return new Choice(new ExchangeSelector(kind == Plural, IcuPart.NameOf(name)), ReadBranches(kind == Plural ? name : null, depth));
    }

    private List<Branch> ReadBranches(string? plural, int depth)
    {
        var branches = new List<Branch>();
        while (!TryTake('}'))
        {
            string name = ReadWord();
            if (name.StartsWith("offset:", StringComparison.Ordinal) || name.Length == 0)
            {
                throw new ExchangeException(name.Length == 0 ? $"a variant needs a name at character {_position + 1}" : "'offset' is not supported");
            }

            Expect('{');
            Node text = ReadMessage(plural, depth + 1);
            Expect('}');
            branches.Add(new Branch(name, text));
        }

        return branches;
    }

    private string ReadWord()
    {
        SkipSpace();
        int start = _position;
        while (_position < _pattern.Length && !char.IsWhiteSpace(_pattern[_position]) && _pattern[_position] is not ('{' or '}' or ','))
        {
            _position++;
        }

        return _pattern[start.._position];
    }

    private bool TryTake(char c)
    {
        SkipSpace();
        if (_position < _pattern.Length && _pattern[_position] == c)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void Expect(char c)
    {
        if (!TryTake(c))
        {
            throw new ExchangeException($"'{c}' is missing at character {_position + 1}");
        }
    }

    private void SkipSpace()
    {
        while (_position < _pattern.Length && char.IsWhiteSpace(_pattern[_position]))
        {
            _position++;
        }
    }

    private sealed record Node(List<object> Items);

    private sealed record Part(IcuPart Value);

    private sealed record Choice(ExchangeSelector Selector, List<Branch> Branches);

    private sealed record Branch(string Name, Node Text);
}
