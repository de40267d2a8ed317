namespace ErrorGen.AspNetCore;

/// <summary>One of several errors that one answer lists.</summary>
public sealed class ErrorResponseItem : ErrorDescription
{
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
