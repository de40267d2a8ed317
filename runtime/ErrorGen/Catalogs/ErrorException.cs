namespace ErrorGen;

/// <summary>An exception that carries an <see cref="ErrorGen.Error"/>.</summary>
/// <remarks>The generator derives one sealed class from it for every entry of <c>errors.json</c>.</remarks>
public class ErrorException : Exception
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="error">The error that is reported.</param>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public ErrorException(Error error, Exception? innerException = null)
        : base(message: null, innerException)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>Initializes the exception from what <see cref="Error.ToException"/> of a generated error passes.</summary>
    /// <param name="source">The error and the inner exception.</param>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected ErrorException(ErrorExceptionSource source)
        : this(source.Error, source.InnerException)
    {
    }

    /// <summary>The error that is reported. Generated exceptions return their own error type.</summary>
    public Error Error { get; }

    /// <summary>The message in the language of the catalogue, so that logs have one language.</summary>
    public override string Message => Error.Message;

    /// <summary>The link that was set on the exception, otherwise the <c>help</c> of the catalogue entry.</summary>
    public override string? HelpLink
    {
        get => base.HelpLink ?? Error.Definition.HelpLink?.AbsoluteUri;
        set => base.HelpLink = value;
    }
}

/// <summary>An exception that carries an error of a known type.</summary>
/// <typeparam name="TError">The type of the error.</typeparam>
public abstract class ErrorException<TError> : ErrorException
    where TError : Error
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="error">The error that is reported.</param>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    protected ErrorException(TError error, Exception? innerException)
        : base(error, innerException)
    {
    }

    /// <summary>Initializes the exception from what <see cref="Error.ToException"/> of a generated error passes.</summary>
    /// <param name="source">The error, of type <typeparamref name="TError"/>, and the inner exception.</param>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected ErrorException(ErrorExceptionSource source)
        : base(source)
    {
    }

    /// <summary>The error that is reported.</summary>
    public new TError Error => (TError)base.Error;
}
