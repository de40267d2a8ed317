using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>One of several errors that one answer lists.</summary>
public sealed class ErrorResponseItem : ErrorDescription
{
    /// <summary>Initializes an item that says nothing yet.</summary>
    public ErrorResponseItem()
    {
    }

    /// <summary>Says of an error what its entry says.</summary>
    [SetsRequiredMembers]
    internal ErrorResponseItem(Error error, ErrorText text, CultureInfo culture)
        : base(error, text, culture)
    {
    }

    /// <summary>
    /// The part of the input that the error is about, as the client named it, or null. Cut where it is longer than
    /// <see cref="ErrorDescription.MaxParameterLength"/>.
    /// </summary>
    public string? Field
    {
        get => field is null ? null : ParameterCap.Apply(field, MaxParameterLength);
        init;
    }

    internal ErrorResponseItem WithoutParameters() => (ErrorResponseItem)CopyWithoutParameters();
}
