using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <content>Comparison, and access by type.</content>
public readonly partial struct ErrorValue : IEquatable<ErrorValue>
{
    /// <summary>Compares two values by type and content.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator ==(ErrorValue left, ErrorValue right) => left.Equals(right);

    /// <summary>Compares two values by type and content.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    public static bool operator !=(ErrorValue left, ErrorValue right) => !left.Equals(right);

    /// <summary>Returns whether another value has the same type and content.</summary>
    /// <param name="other">The other value.</param>
    /// <remarks>Points in time are equal if their offsets are equal too. URIs are compared as they were given. Text is compared by ordinal. Lists are compared item by item.</remarks>
    public bool Equals(ErrorValue other) => Type == other.Type && _hasPayload == other._hasPayload && (!_hasPayload ? HasEqualReference(other) : Type switch
    {
        ErrorParameterType.Boolean => _payload.Boolean == other._payload.Boolean,
        ErrorParameterType.Int32 or ErrorParameterType.Int64 => _payload.Integer == other._payload.Integer,
        ErrorParameterType.Decimal => _payload.Decimal == other._payload.Decimal,
        ErrorParameterType.Double => _payload.Double.Equals(other._payload.Double),
        ErrorParameterType.Guid => _payload.Guid == other._payload.Guid,
        ErrorParameterType.Date => _payload.Date == other._payload.Date,
        ErrorParameterType.DateTime => _payload.DateTime.EqualsExact(other._payload.DateTime),
        ErrorParameterType.Duration => _payload.Duration == other._payload.Duration,
        _ => throw new UnreachableException(),
    });

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ErrorValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => !_hasPayload ? GetReferenceHashCode() : HashCode.Combine(Type, Type switch
    {
        ErrorParameterType.Boolean => _payload.Boolean.GetHashCode(),
        ErrorParameterType.Int32 or ErrorParameterType.Int64 => _payload.Integer.GetHashCode(),
        ErrorParameterType.Decimal => _payload.Decimal.GetHashCode(),
        ErrorParameterType.Double => _payload.Double.GetHashCode(),
        ErrorParameterType.Guid => _payload.Guid.GetHashCode(),
        ErrorParameterType.Date => _payload.Date.GetHashCode(),
        ErrorParameterType.DateTime => _payload.DateTime.GetHashCode(),
        ErrorParameterType.Duration => _payload.Duration.GetHashCode(),
        _ => throw new UnreachableException(),
    });

    /// <summary>Gets the value as a .NET type, without a conversion.</summary>
    /// <typeparam name="T">
    /// The type that corresponds to <see cref="Type"/>: <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>,
    /// <see cref="decimal"/>, <see cref="double"/>, <see cref="Guid"/>, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>,
    /// <see cref="TimeSpan"/> or <see cref="Uri"/>; also its nullable form, and <see cref="object"/> for any type. A list is a
    /// <see cref="IReadOnlyList{T}"/> of these types.
    /// </typeparam>
    /// <param name="value">The value, or the default if the result is false.</param>
    /// <returns>False if the value is missing or has another type.</returns>
    public bool TryGet<T>([NotNullWhen(true)] out T? value)
    {
        value = default;
        return !_hasPayload ? TryCast(_reference, ref value) : Type switch
        {
            ErrorParameterType.Boolean => TryCast(_payload.Boolean, ref value),
            ErrorParameterType.Int32 => TryCast((int)_payload.Integer, ref value),
            ErrorParameterType.Int64 => TryCast(_payload.Integer, ref value),
            ErrorParameterType.Decimal => TryCast(_payload.Decimal, ref value),
            ErrorParameterType.Double => TryCast(_payload.Double, ref value),
            ErrorParameterType.Guid => TryCast(_payload.Guid, ref value),
            ErrorParameterType.Date => TryCast(_payload.Date, ref value),
            ErrorParameterType.DateTime => TryCast(_payload.DateTime, ref value),
            ErrorParameterType.Duration => TryCast(_payload.Duration, ref value),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Gets the value as a .NET type.</summary>
    /// <typeparam name="T">As for <see cref="TryGet"/>.</typeparam>
    /// <returns>The value; null if it is missing and <typeparamref name="T"/> has null.</returns>
    /// <exception cref="InvalidOperationException">The value has another type, or it is missing and <typeparamref name="T"/> does not have null.</exception>
    public T Get<T>() =>
        TryGet(out T? value) || (IsNull && default(T) is null)
            ? value!
            : throw new InvalidOperationException($"The value of type {Describe(Type, IsList)}{(IsNull ? " is missing and" : "")} cannot be read as {typeof(T)}.");

    private bool HasEqualReference(ErrorValue other) => (_reference, other._reference) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (ListValue list, ListValue otherList) => list.HasEqualItems(otherList),
        (ListValue, _) or (_, ListValue) => false,
        _ => string.Equals(ReferenceText, other.ReferenceText, StringComparison.Ordinal),
    };

    private int GetReferenceHashCode() => _reference switch
    {
        null => HashCode.Combine(Type),
        ListValue list => list.GetItemHashCode(),
        _ => HashCode.Combine(Type, string.GetHashCode(ReferenceText, StringComparison.Ordinal)),
    };

    /// <summary>Casts without boxing if the types are the same.</summary>
    private static bool TryCast<TStored, T>(TStored stored, [NotNullWhen(true)] ref T? value)
    {
        if (typeof(TStored) == typeof(T))
        {
            value = Unsafe.As<TStored, T>(ref stored);
            return value is not null;
        }

        if (stored is T cast)
        {
            value = cast;
            return true;
        }

        return false;
    }
}
