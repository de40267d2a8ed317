namespace ErrorGen;

/// <summary>The texts of a plain HTTP status code in a catalogue.</summary>
public sealed class ErrorStatus
{
    /// <summary>Initializes the description.</summary>
    /// <param name="status">The status code, 100 to 599.</param>
    /// <param name="title">A short name such as <c>Not Found</c>, or null for the usual one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not between 100 and 599.</exception>
    public ErrorStatus(int status, string? title)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        Status = status;
        Title = title;
    }

    /// <summary>The status code, 100 to 599.</summary>
    public int Status { get; }

    /// <summary>A short name such as <c>Not Found</c>, or null for the usual one.</summary>
    public string? Title { get; }

    /// <summary>What the status means in this service, or null.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The message of a failure with this status (400 to 599) that no catalogue entry describes, or null. <c>%reportId</c> is
    /// replaced by the id of the log record with the cause.
    /// </summary>
    public string? MessageTemplate { get; init; }

    /// <summary>The identity on the wire of a failure with this status that no catalogue entry describes (400 to 599), or null for none.</summary>
    public string? Code { get; init; }
}
