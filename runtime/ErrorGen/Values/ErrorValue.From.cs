using System.Runtime.CompilerServices;

namespace ErrorGen;

/// <content>Creation from a value whose type is a type argument.</content>
public readonly partial struct ErrorValue
{
    /// <summary>Returns the value of any of the supported types, without boxing: the comparisons are constants for the JIT compiler.</summary>
    /// <exception cref="NotSupportedException">The type is not one of a parameter.</exception>
    internal static ErrorValue From<T>(T value)
    {
        if (!typeof(T).IsValueType)
        {
            return value switch
            {
                string text => text,
                Uri uri => uri,
                ListValue list => From(list),
                _ => throw new NotSupportedException($"A parameter cannot have the type {typeof(T)}."),
            };
        }

        return typeof(T) == typeof(bool) ? Unsafe.As<T, bool>(ref value)
            : typeof(T) == typeof(int) ? Unsafe.As<T, int>(ref value)
            : typeof(T) == typeof(long) ? Unsafe.As<T, long>(ref value)
            : typeof(T) == typeof(decimal) ? Unsafe.As<T, decimal>(ref value)
            : typeof(T) == typeof(double) ? Unsafe.As<T, double>(ref value)
            : typeof(T) == typeof(Guid) ? Unsafe.As<T, Guid>(ref value)
            : typeof(T) == typeof(DateOnly) ? Unsafe.As<T, DateOnly>(ref value)
            : typeof(T) == typeof(DateTimeOffset) ? Unsafe.As<T, DateTimeOffset>(ref value)
            : typeof(T) == typeof(TimeSpan) ? Unsafe.As<T, TimeSpan>(ref value)
            : typeof(T) == typeof(ErrorValue) ? Unsafe.As<T, ErrorValue>(ref value)
            : FromNullable(value);
    }

    internal static ErrorValue From(ListValue list) => new(list.Type, list);

    private static ErrorValue FromNullable<T>(T value) =>
        typeof(T) == typeof(bool?) ? Unsafe.As<T, bool?>(ref value)
        : typeof(T) == typeof(int?) ? Unsafe.As<T, int?>(ref value)
        : typeof(T) == typeof(long?) ? Unsafe.As<T, long?>(ref value)
        : typeof(T) == typeof(decimal?) ? Unsafe.As<T, decimal?>(ref value)
        : typeof(T) == typeof(double?) ? Unsafe.As<T, double?>(ref value)
        : typeof(T) == typeof(Guid?) ? Unsafe.As<T, Guid?>(ref value)
        : typeof(T) == typeof(DateOnly?) ? Unsafe.As<T, DateOnly?>(ref value)
        : typeof(T) == typeof(DateTimeOffset?) ? Unsafe.As<T, DateTimeOffset?>(ref value)
        : typeof(T) == typeof(TimeSpan?) ? Unsafe.As<T, TimeSpan?>(ref value)
        : typeof(T) == typeof(ErrorValue?) ? Unsafe.As<T, ErrorValue?>(ref value) ?? default
        : throw new NotSupportedException($"A parameter cannot have the type {typeof(T)}.");
}
