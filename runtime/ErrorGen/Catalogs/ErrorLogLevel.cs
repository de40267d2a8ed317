namespace ErrorGen;

/// <summary>How much an error matters to those who run the service. Names and values are those of <c>Microsoft.Extensions.Logging.LogLevel</c>.</summary>
public enum ErrorLogLevel
{
    /// <summary>For those who look for a fault step by step.</summary>
    Trace = 0,

    /// <summary>For developers.</summary>
    Debug = 1,

    /// <summary>The usual course of things.</summary>
    Information = 2,

    /// <summary>Unusual, and dealt with.</summary>
    Warning = 3,

    /// <summary>An unusual event that an operator should examine.</summary>
    Error = 4,

    /// <summary>A failure that requires immediate attention.</summary>
    Critical = 5,

    /// <summary>Not logged.</summary>
    None = 6,
}
