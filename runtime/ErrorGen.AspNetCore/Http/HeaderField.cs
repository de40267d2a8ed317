namespace ErrorGen.AspNetCore;

/// <summary>Checks header fields at start-up: a server refuses a malformed field only when a response is sent.</summary>
internal static class HeaderField
{
    /// <summary>Whether a value consists of printable ASCII. RFC 9110, 5.5 allows more, but not every server sends it.</summary>
    public static bool IsPrintable(string value) => value.All(static c => c is >= ' ' and <= '~');

    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The field is malformed.</exception>
    public static void Validate(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!Token.IsToken(name))
        {
            throw new ArgumentException($"'{name}' is not the name of a header field.", nameof(name));
        }

        if (!IsPrintable(value))
        {
            throw new ArgumentException($"The value of the header field '{name}' is not printable ASCII.", nameof(value));
        }
    }
}
