namespace ErrorGen;

/// <summary>Collects errors, so that a client gets all of them in one response.</summary>
/// <remarks>
/// The rules are Magento's: if no error is added, the result is the summary; one error is reported alone;
/// two or more are listed under it. Not safe for use by several threads at once.
/// </remarks>
public sealed class AggregateErrorBuilder
{
    private readonly Error _summary;
    private readonly List<ErrorItem> _items = [];

    /// <summary>Initializes the builder.</summary>
    /// <param name="summary">The error that describes the others as a whole; its code and status are those of the response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public AggregateErrorBuilder(Error summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        _summary = summary;
    }

    /// <summary>The number of errors added so far.</summary>
    public int Count => _items.Count;

    /// <summary>Adds an error; the parts of an <see cref="AggregateError"/> are added one by one.</summary>
    /// <param name="error">The error.</param>
    /// <param name="field">The part of the input that it is about, as the client named it, or null.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public AggregateErrorBuilder Add(Error error, string? field = null)
    {
        if (error is AggregateError aggregate)
        {
            _items.AddRange(aggregate.Errors.Select(item => item.Field is null ? new ErrorItem(item.Error, field) : item));
        }
        else
        {
            _items.Add(new ErrorItem(error, field));
        }

        return this;
    }

    /// <summary>Returns what was collected as one error: the summary, the only error, or an <see cref="AggregateError"/>.</summary>
    public Error ToError() => _items switch
    {
        [] => _summary,
        [var only] => only.Error,
        _ => new AggregateError(_summary, Array.AsReadOnly([.. _items])),
    };

    /// <summary>Returns what was collected as an exception.</summary>
    public AggregateErrorException ToException() => new(ToError());

    /// <summary>Throws if an error was added.</summary>
    /// <exception cref="AggregateErrorException">An error was added.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
        {
            throw ToException();
        }
    }
}
