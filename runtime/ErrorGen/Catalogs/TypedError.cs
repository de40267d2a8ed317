#pragma warning disable CA1707 // A name that no parameter of a catalogue can have, so that a generated property never hides one of these.
using System.ComponentModel;

namespace ErrorGen;

/// <summary>The base of generated errors with one parameter: it stores the value, so that generated code only names it.</summary>
/// <typeparam name="T1">The type of the value.</typeparam>
/// <param name="definition">The entry.</param>
/// <param name="value1">The value.</param>
/// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedError<T1>(ErrorDefinition definition, T1 value1) : Error(definition)
{
    /// <summary>The value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T1 Value_1 { get; } = value1;

    /// <inheritdoc/>
    public sealed override ErrorValue GetParameter(int index) => index switch
    {
        0 => ValueOf(Value_1, index),
        _ => base.GetParameter(index),
    };
}

/// <summary>The base of generated errors with two parameters.</summary>
/// <typeparam name="T1">The type of the first value.</typeparam>
/// <typeparam name="T2">The type of the second value.</typeparam>
/// <param name="definition">The entry.</param>
/// <param name="value1">The first value.</param>
/// <param name="value2">The second value.</param>
/// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedError<T1, T2>(ErrorDefinition definition, T1 value1, T2 value2) : Error(definition)
{
    /// <summary>The first value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T1 Value_1 { get; } = value1;

    /// <summary>The second value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T2 Value_2 { get; } = value2;

    /// <inheritdoc/>
    public sealed override ErrorValue GetParameter(int index) => index switch
    {
        0 => ValueOf(Value_1, index),
        1 => ValueOf(Value_2, index),
        _ => base.GetParameter(index),
    };
}

/// <summary>The base of generated errors with three parameters.</summary>
/// <typeparam name="T1">The type of the first value.</typeparam>
/// <typeparam name="T2">The type of the second value.</typeparam>
/// <typeparam name="T3">The type of the third value.</typeparam>
/// <param name="definition">The entry.</param>
/// <param name="value1">The first value.</param>
/// <param name="value2">The second value.</param>
/// <param name="value3">The third value.</param>
/// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedError<T1, T2, T3>(ErrorDefinition definition, T1 value1, T2 value2, T3 value3) : Error(definition)
{
    /// <summary>The first value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T1 Value_1 { get; } = value1;

    /// <summary>The second value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T2 Value_2 { get; } = value2;

    /// <summary>The third value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T3 Value_3 { get; } = value3;

    /// <inheritdoc/>
    public sealed override ErrorValue GetParameter(int index) => index switch
    {
        0 => ValueOf(Value_1, index),
        1 => ValueOf(Value_2, index),
        2 => ValueOf(Value_3, index),
        _ => base.GetParameter(index),
    };
}

/// <summary>The base of generated errors with four parameters.</summary>
/// <typeparam name="T1">The type of the first value.</typeparam>
/// <typeparam name="T2">The type of the second value.</typeparam>
/// <typeparam name="T3">The type of the third value.</typeparam>
/// <typeparam name="T4">The type of the fourth value.</typeparam>
/// <param name="definition">The entry.</param>
/// <param name="value1">The first value.</param>
/// <param name="value2">The second value.</param>
/// <param name="value3">The third value.</param>
/// <param name="value4">The fourth value.</param>
/// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypedError<T1, T2, T3, T4>(ErrorDefinition definition, T1 value1, T2 value2, T3 value3, T4 value4) : Error(definition)
{
    /// <summary>The first value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T1 Value_1 { get; } = value1;

    /// <summary>The second value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T2 Value_2 { get; } = value2;

    /// <summary>The third value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T3 Value_3 { get; } = value3;

    /// <summary>The fourth value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T4 Value_4 { get; } = value4;

    /// <inheritdoc/>
    public sealed override ErrorValue GetParameter(int index) => index switch
    {
        0 => ValueOf(Value_1, index),
        1 => ValueOf(Value_2, index),
        2 => ValueOf(Value_3, index),
        3 => ValueOf(Value_4, index),
        _ => base.GetParameter(index),
    };
}
