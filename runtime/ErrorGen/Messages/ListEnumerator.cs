using System.Globalization;

namespace ErrorGen;

/// <summary>Renders the items of a list one after another, with the texts between them. No text is allocated.</summary>
internal ref struct ListEnumerator
{
    private readonly ListPattern _pattern;
    private readonly ErrorValue _list;
    private readonly string? _format;
    private readonly CultureInfo _culture;
    private readonly Span<char> _buffer;
    private readonly int _shownCount;
    private readonly bool _isCut;
    private int _index = -1;

    public ListEnumerator(ListPattern pattern, in ErrorValue list, string? format, CultureInfo culture, Span<char> buffer)
    {
        _pattern = pattern;
        _list = list;
        _format = format;
        _culture = culture;
        _buffer = buffer;
        _shownCount = list.ItemCount;
        _isCut = list.OmittedItemCount > 0;
    }

    /// <summary>The text before the item.</summary>
    public string TextBefore { get; private set; } = "";

    /// <summary>The item, or what stands for the items that were left out.</summary>
    public ReadOnlySpan<char> Item { get; private set; }

    /// <summary>The text after the last item.</summary>
    public readonly string TextAfter => _isCut ? "" : _pattern.GetTextAfter(_shownCount);

    public bool MoveNext()
    {
        _index++;
        if (_index < _shownCount)
        {
            Item = _list.GetItem(_index).Render(_format, _culture, _buffer);
            TextBefore = _pattern.GetTextBefore(_index, _isCut ? _shownCount + 1 : _shownCount, Item);
            return true;
        }

        Item = _isCut ? ListPattern.GetNote(_list.OmittedItemCount) : default;
        TextBefore = _index == 0 ? "" : _pattern.MiddleText;
        return _isCut && _index == _shownCount;
    }
}
