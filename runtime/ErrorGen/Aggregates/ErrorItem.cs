namespace ErrorGen;

/// <summary>One of several errors that are reported together.</summary>
public sealed class ErrorItem
{
    /// <summary>Initializes the item.</summary>
    /// <param name="error">The error.</param>
    /// <param name="field">The part of the input that it is about, as the client named it, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public ErrorItem(Error error, string? field = null)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
        Field = field;
    }

    /// <summary>The error.</summary>
    public Error Error { get; }

    /// <summary>The part of the input that the error is about, as the client named it, or null.</summary>
    public string? Field { get; }

    /// <summary>The field and the error.</summary>
    public override string ToString() => Field is null ? Error.ToString() : $"{Field}: {Error}";
}
