using System.Collections;
using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <summary>A list of values of a generated enumeration, together with their texts.</summary>
internal abstract class ClosedList
{
    /// <summary>The values on the wire.</summary>
    public abstract ListValue<string> Texts { get; }
}

/// <summary>A list of values of one enumeration.</summary>
/// <typeparam name="TEnum">The enumeration: its members are the positions of their texts in the values of the parameter.</typeparam>
internal sealed class ClosedList<TEnum> : ClosedList, IReadOnlyList<TEnum>
    where TEnum : struct, Enum
{
    private readonly TEnum[] _items;

    private ClosedList(TEnum[] items, string[] texts)
    {
        _items = items;
        Texts = new ListValue<string>(texts);
    }

    public override ListValue<string> Texts { get; }

    public int Count => _items.Length;

    public TEnum this[int index] => _items[index];

    /// <summary>Copies values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration does not have an item.</exception>
    public static ClosedList<TEnum> Create(IEnumerable<TEnum> items, ErrorParameter parameter, string name)
    {
        TEnum[] copy = [.. items];
        string[] texts = Array.ConvertAll(copy, item => parameter.Values[ClosedValue.Check(Unsafe.As<TEnum, int>(ref item), parameter.Values.Count, name)]);
        return new ClosedList<TEnum>(copy, texts);
    }

    /// <summary>Creates the values of texts.</summary>
    /// <exception cref="ArgumentException">The parameter cannot have one of the values.</exception>
    public static ClosedList<TEnum> Create(ErrorParameter parameter, ErrorValue value)
    {
        var items = new TEnum[value.ItemCount];
        for (int i = 0; i < items.Length; i++)
        {
            int number = ClosedValue.IndexOf(parameter, value.GetItem(i));
            items[i] = Unsafe.As<int, TEnum>(ref number);
        }

        return Create(items, parameter, parameter.Name);
    }

    public IEnumerator<TEnum> GetEnumerator() => ((IEnumerable<TEnum>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
