namespace ErrorGen;

/// <summary>An <see cref="ErrorGen.Error"/> on its way as an exception.</summary>
/// <remarks>The generator derives one sealed class from it for every entry of <c>errors.json</c>.</remarks>
public abstract class ErrorException : Exception
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    protected ErrorException(Exception? innerException)
        : base(message: null, innerException)
    {
    }

    /// <summary>The error that is reported; derived classes return their own type.</summary>
    public abstract Error Error { get; }

    /// <summary>The message in the language of the catalogue, so that logs read the same whoever asked.</summary>
    public override string Message => Error.Message;

    /// <summary>The link given to the exception, else the <c>help</c> of the catalogue entry.</summary>
    public override string? HelpLink
    {
        get => base.HelpLink ?? Error.Definition.HelpLink?.AbsoluteUri;
        set => base.HelpLink = value;
    }
}
