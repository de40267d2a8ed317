using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>A text of the application's own, with what it was made of.</summary>
internal sealed record OwnText(CultureInfo Culture, string? Message, string? Title, ErrorText Compiled, ErrorText Text)
{
    /// <summary>Whether it would be made again of these.</summary>
    public bool Is(CultureInfo culture, string? message, string? title, ErrorText compiled) =>
        ReferenceEquals(Compiled, compiled)
        && Culture.Equals(culture)
        && string.Equals(Message, message, StringComparison.Ordinal)
        && string.Equals(Title, title, StringComparison.Ordinal);
}
