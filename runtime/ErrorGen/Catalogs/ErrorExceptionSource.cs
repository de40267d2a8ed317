using System.ComponentModel;

namespace ErrorGen;

/// <summary>What a generated error passes to the constructor of its exception. No argument of a generated constructor has this type.</summary>
/// <param name="error">The error.</param>
/// <param name="innerException">The exception that caused the new one, or null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ErrorExceptionSource(Error error, Exception? innerException)
{
    internal Error Error { get; } = error;

    internal Exception? InnerException { get; } = innerException;
}
