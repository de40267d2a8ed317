namespace ErrorGen;

/// <summary>A type of errors that are all occurrences of one entry of a catalogue. Every generated error implements it.</summary>
public interface IDefinedError
{
    /// <summary>The entry, for code that knows the type of the error and has no instance.</summary>
    static abstract ErrorDefinition Definition { get; }
}

/// <summary>A type of errors that can be created from the values of its parameters, for example by a client that reads a response.</summary>
/// <typeparam name="TSelf">The type of the error.</typeparam>
public interface IDefinedError<TSelf> : IDefinedError
    where TSelf : Error, IDefinedError<TSelf>
{
    /// <summary>Creates an error from the values of its parameters.</summary>
    /// <param name="values">One value for each parameter, in the order of <see cref="ErrorDefinition.Parameters"/>.</param>
    /// <exception cref="ArgumentException">
    /// The number of values is wrong, a value has the wrong type, or a value is missing and its parameter is not nullable.
    /// </exception>
    static abstract TSelf Create(ReadOnlySpan<ErrorValue> values);
}
