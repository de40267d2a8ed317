using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>One of several errors that are reported together.</summary>
[DataContract]
[JsonConverter(typeof(ErrorItemJsonConverter))]
public sealed class ErrorItem : IEquatable<ErrorItem>
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
    [DataMember(Name = "field", Order = 0, EmitDefaultValue = false)]
    public string? Field { get; }

    [DataMember(Name = "code", Order = 1)]
    internal string SerializedCode => Error.Code;

    [DataMember(Name = "status", Order = 2)]
    internal int SerializedStatus => Error.Status;

    [DataMember(Name = "message", Order = 3)]
    internal string SerializedMessage => Error.Message;

    [DataMember(Name = "parameters", Order = 4)]
    internal IReadOnlyDictionary<string, object?> SerializedParameters => Error.SerializedParameters;

    /// <summary>Returns whether another item has an equal error and the same field.</summary>
    /// <param name="other">The other item, or null.</param>
    public bool Equals(ErrorItem? other) =>
        other is not null && Error.Equals(other.Error) && string.Equals(Field, other.Field, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ErrorItem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Error, Field);

    /// <summary>The field and the error.</summary>
    public override string ToString() => Field is null ? Error.ToString() : $"{Field}: {Error}";
}
