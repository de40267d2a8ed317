namespace ErrorGen.AspNetCore;

/// <summary>One of several errors that one answer lists.</summary>
public sealed class ErrorResponseItem : ErrorDescription
{
    /// <summary>The part of the input that the error is about, as the client named it, or null.</summary>
    public string? Field { get; init; }

    internal ErrorResponseItem WithoutParameters() => (ErrorResponseItem)CopyWithoutParameters();
}
