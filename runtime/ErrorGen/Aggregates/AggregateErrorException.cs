namespace ErrorGen;

/// <summary>An exception that carries the errors that an <see cref="AggregateErrorBuilder"/> collected.</summary>
public sealed class AggregateErrorException : ErrorException
{
    /// <summary>Initializes the exception.</summary>
    /// <param name="error">The collected errors.</param>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public AggregateErrorException(Error error, Exception? innerException = null)
        : base(error, innerException)
    {
    }
}
