using System.Text;
using System.Text.Json;

namespace ErrorGen;

/// <content>Values that are lists.</content>
public readonly partial struct ErrorValue
{
    /// <summary>What separates the items in text that is not a message.</summary>
    private const string ItemSeparator = ", ";

    /// <summary>Whether the value is a list. <see cref="Type"/> is the type of its items then.</summary>
    public bool IsList => !_hasPayload && _reference is ListValue;

    /// <summary>The number of items of a list; 0 for other values.</summary>
    public int ItemCount => List?.Count ?? 0;

    /// <summary>How many items a response left out of the list because it is too long.</summary>
    public int OmittedItemCount => List?.OmittedCount ?? 0;

    private ListValue? List => _hasPayload ? null : _reference as ListValue;

    /// <summary>Creates a list. The items are copied.</summary>
    /// <typeparam name="T">
    /// The type of the items: <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="double"/>,
    /// <see cref="Guid"/>, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/> or <see cref="Uri"/>.
    /// </typeparam>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    /// <exception cref="NotSupportedException">A parameter cannot be a list of the type.</exception>
    public static ErrorValue CreateList<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        ErrorParameterType type = ListValue.TypeOf<T>();
        return new ErrorValue(type, items as ListValue<T> ?? ListItems.Create(items, nameof(items)));
    }

    /// <summary>Creates a list from values.</summary>
    /// <param name="type">The type of the items.</param>
    /// <param name="items">The items.</param>
    /// <param name="omittedItemCount">How many items are left out, because the list is too long.</param>
    /// <exception cref="ArgumentException">An item is missing, is a list or has another type.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The type does not exist, or <paramref name="omittedItemCount"/> is negative.</exception>
    public static ErrorValue CreateList(ErrorParameterType type, ReadOnlySpan<ErrorValue> items, int omittedItemCount = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(omittedItemCount);
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Type != type || items[i].IsNull || items[i].IsList)
            {
                throw new ArgumentException($"The item {i} of the list is not a single value of the type {type}.", nameof(items));
            }
        }

        return type switch
        {
            ErrorParameterType.String => ListOf<string>(items, omittedItemCount),
            ErrorParameterType.Boolean => ListOf<bool>(items, omittedItemCount),
            ErrorParameterType.Int32 => ListOf<int>(items, omittedItemCount),
            ErrorParameterType.Int64 => ListOf<long>(items, omittedItemCount),
            ErrorParameterType.Decimal => ListOf<decimal>(items, omittedItemCount),
            ErrorParameterType.Double => ListOf<double>(items, omittedItemCount),
            ErrorParameterType.Guid => ListOf<Guid>(items, omittedItemCount),
            ErrorParameterType.Date => ListOf<DateOnly>(items, omittedItemCount),
            ErrorParameterType.DateTime => ListOf<DateTimeOffset>(items, omittedItemCount),
            ErrorParameterType.Duration => ListOf<TimeSpan>(items, omittedItemCount),
            ErrorParameterType.Uri => ListOf<Uri>(items, omittedItemCount),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, message: null),
        };
    }

    /// <summary>Returns an item of a list.</summary>
    /// <param name="index">The zero-based position.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list does not have the position, or the value is not a list.</exception>
    public ErrorValue GetItem(int index)
    {
        ListValue? list = List;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)(list?.Count ?? 0), nameof(index));
        return list!.GetItem(index);
    }

    /// <summary>Describes the type of the value for messages: <c>Int32</c>, or <c>Int32[]</c> for a list.</summary>
    internal static string Describe(ErrorParameterType type, bool isList) => isList ? $"{type}[]" : type.ToString();

    private static ErrorValue ListOf<T>(ReadOnlySpan<ErrorValue> values, int omittedCount)
    {
        var items = new T[values.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = values[i].Get<T>();
        }

        return new ErrorValue(ListValue.TypeOf<T>(), new ListValue<T>(items) { OmittedCount = omittedCount });
    }

    private static string JoinItems(ListValue list, string? format, IFormatProvider? provider)
    {
        var text = new StringBuilder();
        for (int i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ItemSeparator).Append(list.GetItem(i).ToString(format, provider));
        }

        return list.OmittedCount == 0 ? text.ToString() : text.Append(ItemSeparator).Append(list.Note).ToString();
    }

    private static void WriteItems(ListValue list, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (int i = 0; i < list.Count; i++)
        {
            list.GetItem(i).WriteTo(writer);
        }

        // Texts say how many are missing. A number or a date cannot.
        if (list.OmittedCount > 0 && list.Type == ErrorParameterType.String)
        {
            writer.WriteStringValue(list.Note);
        }

        writer.WriteEndArray();
    }

    private static string ToJson(ListValue list)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            WriteItems(list, writer);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
