using System.Collections.ObjectModel;

namespace ErrorGen.AspNetCore;

/// <summary>The header fields that belong to a representation: the server would refuse a malformed one while a request waits.</summary>
internal static class RepresentationHeaders
{
    public static readonly IReadOnlyDictionary<string, string> None = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Whether a value has no other characters than printable ASCII: what else RFC 9110, 5.5 allows not every server sends.</summary>
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
