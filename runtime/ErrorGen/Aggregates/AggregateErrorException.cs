namespace ErrorGen;

/// <summary>Errors that were collected by an <see cref="AggregateErrorBuilder"/>, on their way as an exception.</summary>
public sealed class AggregateErrorException : ErrorException
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="error">What was collected.</param>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public AggregateErrorException(Error error, Exception? innerException = null)
        : base(innerException)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <inheritdoc/>
    public override Error Error { get; }
}
