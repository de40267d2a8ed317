using System.ComponentModel;

namespace ErrorGen;

/// <summary>Values of parameters that can have certain values only, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClosedValue
{
    /// <summary>Returns the number of a value.</summary>
    /// <param name="value">The number of a member of the enumeration.</param>
    /// <param name="count">The number of members.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration does not have the member.</exception>
    public static int Check(int value, int count, string name) =>
        (uint)value < (uint)count ? value : throw new ArgumentOutOfRangeException(name, value, "The enumeration does not have this value.");

    /// <summary>Returns the number of the value that has a text on the wire.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The text, compared by ordinal.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    /// <exception cref="ArgumentException">The parameter cannot have the value.</exception>
    public static int IndexOf(ErrorParameter parameter, ErrorValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        int index = Find(parameter, value.Text);
        return index >= 0 ? index : throw new ArgumentException(Describe(parameter, value), nameof(value));
    }

    /// <summary>Returns the values of a list of texts.</summary>
    /// <typeparam name="TEnum">The generated enumeration.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The list, or a missing value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    /// <exception cref="ArgumentException">The parameter cannot have one of the values.</exception>
    public static IReadOnlyList<TEnum>? ItemsOf<TEnum>(ErrorParameter parameter, ErrorValue value)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return value.IsNull ? null : ClosedList<TEnum>.Create(parameter, value);
    }

    /// <summary>Returns the texts of a list that <see cref="ListItems.Copy{TEnum}(IReadOnlyList{TEnum}?, ErrorParameter, string, bool)"/> returned.</summary>
    /// <typeparam name="TEnum">The generated enumeration.</typeparam>
    /// <param name="items">The list, or null.</param>
    public static ErrorValue TextOf<TEnum>(IReadOnlyList<TEnum>? items)
        where TEnum : struct, Enum => items is ClosedList list ? ErrorValue.From(list.Texts) : ErrorValue.Missing(ErrorParameterType.String);

    /// <summary>Whether a parameter can have a value that fits its type.</summary>
    internal static bool IsAllowed(ErrorParameter parameter, ErrorValue value)
    {
        if (parameter.Values.Count == 0 || value.IsNull)
        {
            return true;
        }

        bool isAllowed = value.IsList || Find(parameter, value.Text) >= 0;
        for (int i = 0; isAllowed && i < value.ItemCount; i++)
        {
            isAllowed = Find(parameter, value.GetItem(i).Text) >= 0;
        }

        return isAllowed;
    }

    internal static string Describe(ErrorParameter parameter, ErrorValue value) =>
        $"The parameter '{parameter.Name}' can have the values {string.Join(", ", parameter.Values)}; '{value}' is not one of them.";

    private static int Find(ErrorParameter parameter, string? text)
    {
        for (int i = 0; i < parameter.Values.Count; i++)
        {
            if (string.Equals(parameter.Values[i], text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
