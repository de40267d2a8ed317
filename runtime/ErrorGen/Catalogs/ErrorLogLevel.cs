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

    /// <summary>Somebody should look at it.</summary>
    Error = 4,

    /// <summary>Somebody must look at it now.</summary>
    Critical = 5,

    /// <summary>Not logged.</summary>
    None = 6,
}
