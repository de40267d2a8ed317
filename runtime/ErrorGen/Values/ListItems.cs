using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ErrorGen;

/// <summary>Parameters that are lists, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ListItems
{
    /// <summary>Copies a list, so that a later change of it does not change the error. A list of an error is not copied again.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The list, or null.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="isNullable">Whether the list may be missing.</param>
    /// <exception cref="ArgumentNullException">The list is null and may not be missing.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Copy<T>(IReadOnlyList<T>? items, string name, bool isNullable = false)
    {
        if (items is null)
        {
            return isNullable ? null : throw new ArgumentNullException(name);
        }

        return items as ListValue<T> ?? Create(items, name);
    }

    /// <summary>Copies a list of values of an enumeration, which are text on the wire.</summary>
    /// <typeparam name="TEnum">The generated enumeration.</typeparam>
    /// <param name="items">The list, or null.</param>
    /// <param name="parameter">The parameter, which has the text of each value.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="isNullable">Whether the list may be missing.</param>
    /// <exception cref="ArgumentNullException">The list is null and may not be missing, or <paramref name="parameter"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration does not have an item.</exception>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<TEnum>? Copy<TEnum>(IReadOnlyList<TEnum>? items, ErrorParameter parameter, string name, bool isNullable = false)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (items is null)
        {
            return isNullable ? null : throw new ArgumentNullException(name);
        }

        return items as ClosedList<TEnum> ?? ClosedList<TEnum>.Create(items, parameter, name);
    }

    /// <summary>Returns a list as a value.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The list, or null.</param>
    public static ErrorValue ValueOf<T>(IReadOnlyList<T>? items) =>
        items is null ? ErrorValue.Missing(ListValue.TypeOf<T>()) : ErrorValue.From(items as ListValue<T> ?? Create(items, nameof(items)));

    internal static ListValue<T> Create<T>(IEnumerable<T> items, string name)
    {
        T[] copy = [.. items];
        if (!typeof(T).IsValueType)
        {
            for (int i = 0; i < copy.Length; i++)
            {
                if (copy[i] is null)
                {
                    throw new ArgumentException($"The item {i} of the list is null. An item of a list cannot be missing.", name);
                }
            }
        }

        return new ListValue<T>(copy);
    }
}
