using System.Collections;
using System.Runtime.InteropServices;

namespace ErrorGen.Compiler.Infrastructure;

/// <summary>An immutable array that is equal to another one with equal elements, as the incremental pipeline needs it.</summary>
internal readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items = items;

    public static EquatableArray<T> Empty => new([]);

    public int Count => Items.Length;

    private T[] Items => _items ?? [];

    public T this[int index] => Items[index];

    public EquatableArray<T> Slice(int start, int count) => new(Items.AsSpan(start, count).ToArray());

    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(_items, other._items) || Items.AsSpan().SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in Items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Whether a condition is true for an item. Unlike LINQ, it does not copy this value to the heap.</summary>
    public bool Any(Func<T, bool> condition)
    {
        foreach (T item in Items)
        {
            if (condition(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns an enumerator that is a structure, so that <c>foreach</c> allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Enumerates the items.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator(T[] items)
    {
        private int _next;

        public readonly T Current => items[_next - 1];

        public bool MoveNext() => _next++ < items.Length;
    }
}

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);
}
