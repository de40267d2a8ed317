using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <summary>The items of a value that is a list.</summary>
internal abstract class ListValue
{
    /// <summary>The type of the items.</summary>
    public abstract ErrorParameterType Type { get; }

    /// <summary>The number of items.</summary>
    public abstract int Count { get; }

    /// <summary>The number of items that were left out because the list is too long for its place.</summary>
    public int OmittedCount { get; init; }

    /// <summary>What the list ends with if items were left out.</summary>
    public string Note => string.Create(CultureInfo.InvariantCulture, $"and {OmittedCount} more");

    /// <summary>Returns the type of items as that of a parameter. The comparisons are constants for the JIT compiler.</summary>
    /// <exception cref="NotSupportedException">A parameter cannot be a list of the type.</exception>
    public static ErrorParameterType TypeOf<T>() => typeof(T) == typeof(string) ? ErrorParameterType.String
        : typeof(T) == typeof(bool) ? ErrorParameterType.Boolean
        : typeof(T) == typeof(int) ? ErrorParameterType.Int32
        : typeof(T) == typeof(long) ? ErrorParameterType.Int64
        : typeof(T) == typeof(decimal) ? ErrorParameterType.Decimal
        : typeof(T) == typeof(double) ? ErrorParameterType.Double
        : typeof(T) == typeof(Guid) ? ErrorParameterType.Guid
        : typeof(T) == typeof(DateOnly) ? ErrorParameterType.Date
        : typeof(T) == typeof(DateTimeOffset) ? ErrorParameterType.DateTime
        : typeof(T) == typeof(TimeSpan) ? ErrorParameterType.Duration
        : typeof(T) == typeof(Uri) ? ErrorParameterType.Uri
        : throw new NotSupportedException($"A parameter cannot be a list of the type {typeof(T)}.");

    /// <summary>Returns an item as a value.</summary>
    public abstract ErrorValue GetItem(int index);

    /// <summary>Whether another list has equal items in the same order.</summary>
    public bool HasEqualItems(ListValue other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        bool isEqual = Type == other.Type && Count == other.Count && OmittedCount == other.OmittedCount;
        for (int i = 0; isEqual && i < Count; i++)
        {
            isEqual = GetItem(i) == other.GetItem(i);
        }

        return isEqual;
    }

    /// <summary>The hash code of all items.</summary>
    public int GetItemHashCode()
    {
        var hash = new HashCode();
        hash.Add(Type);
        for (int i = 0; i < Count; i++)
        {
            hash.Add(GetItem(i));
        }

        return hash.ToHashCode();
    }
}

/// <summary>The items of a list, by their type.</summary>
/// <typeparam name="T">The type of the items, which is one of a parameter.</typeparam>
/// <param name="items">The items. Nothing else changes them.</param>
internal sealed class ListValue<T>(T[] items) : ListValue, IReadOnlyList<T>
{
    public override ErrorParameterType Type => TypeOf<T>();

    public override int Count => items.Length;

    public T this[int index] => items[index];

    public override ErrorValue GetItem(int index) =>
        typeof(T) == typeof(string) ? Unsafe.As<T, string>(ref items[index]) : ErrorValue.From(items[index]);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
