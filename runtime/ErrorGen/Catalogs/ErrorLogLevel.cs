namespace ErrorGen;

/// <summary>The severity of an error for the operators of the service. Names and values are those of <c>Microsoft.Extensions.Logging.LogLevel</c>.</summary>
public enum ErrorLogLevel
{
    /// <summary>Details for debugging.</summary>
    Trace = 0,

    /// <summary>For developers.</summary>
    Debug = 1,

    /// <summary>A normal event.</summary>
    Information = 2,

    /// <summary>An unusual event that was handled.</summary>
    Warning = 3,

    /// <summary>An unusual event that an operator should examine.</summary>
    Error = 4,

    /// <summary>A failure that requires immediate attention.</summary>
    Critical = 5,

    /// <summary>Not logged.</summary>
    None = 6,
}
