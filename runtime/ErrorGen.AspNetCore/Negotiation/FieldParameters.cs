namespace ErrorGen.AspNetCore;

/// <summary>The parameters after a header value, <c>*( OWS ";" OWS [ parameter ] )</c>: RFC 9110, section 5.6.6.</summary>
internal ref struct FieldParameters(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public FieldParameter Current { get; private set; }

    /// <summary>Whether the enumeration ended because the text does not follow the grammar.</summary>
    public bool IsMalformed { get; private set; }

    public readonly FieldParameters GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            _rest = _rest.TrimStart(Whitespace.Optional);
            if (_rest.IsEmpty)
            {
                return false;
            }

            if (_rest[0] != ';')
            {
                return Fail();
            }

            _rest = _rest[1..].TrimStart(Whitespace.Optional);
            if (!_rest.IsEmpty && _rest[0] != ';')
            {
                return Read() || Fail();
            }
        }
    }

    private bool Read()
    {
        int name = Token.LeadingLength(_rest);
        if (name == 0 || name == _rest.Length || _rest[name] != '=')
        {
            return false;
        }

        ReadOnlySpan<char> behind = _rest[(name + 1)..];
        int value = Math.Max(Token.LeadingLength(behind), QuotedString.LeadingLength(behind));
        if (value == 0)
        {
            return false;
        }

        Current = new FieldParameter(_rest[..name], behind[..value]);
        _rest = behind[value..];
        return true;
    }

    private bool Fail()
    {
        _rest = default;
        IsMalformed = true;
        return false;
    }
}
