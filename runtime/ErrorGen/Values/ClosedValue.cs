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

    /// <summary>Whether a parameter can have a value that fits its type.</summary>
    internal static bool IsAllowed(ErrorParameter parameter, ErrorValue value) =>
        parameter.Values.Count == 0 || value.IsNull || Find(parameter, value.Text) >= 0;

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
