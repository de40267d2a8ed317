using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>One of the errors that a response lists.</summary>
public sealed class ErrorResponseItem : ErrorContent
{
    /// <summary>Initializes an empty item.</summary>
    public ErrorResponseItem()
    {
    }

    /// <summary>Initializes an item that reports a catalogue error.</summary>
    [SetsRequiredMembers]
    internal ErrorResponseItem(Error error, ErrorText text, CultureInfo culture)
        : base(error, text, culture)
    {
    }

    /// <summary>
    /// The part of the input that the error is about, as the client named it, or null. A name with more than
    /// <see cref="ErrorContent.MaxParameterLength"/> characters is truncated.
    /// </summary>
    public string? Field
    {
        get => field is null ? null : Truncate(field);
        init;
    }

    internal ErrorResponseItem WithoutParameters() => (ErrorResponseItem)CopyWithoutParameters();
}
