using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>An error as a value: an entry of the catalogue together with the values of its parameters.</summary>
/// <remarks>
/// The generator derives one sealed class from it for every entry of <c>errors.json</c>. Instances are immutable. Two errors are equal
/// if they have the same definition and equal values. Serialized as JSON an error is <c>code</c>, <c>status</c>, <c>message</c> and
/// <c>parameters</c>, and <c>errors</c> if it is an <see cref="AggregateError"/>.
/// </remarks>
[DataContract]
[JsonConverter(typeof(ErrorJsonConverter))]
public abstract class Error : IEquatable<Error>, IMessageValues
{
    private string? _message;

    /// <summary>Initializes the error as an occurrence of a catalogue entry.</summary>
    /// <param name="definition">The entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    protected Error(ErrorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
    }

    /// <summary>The catalogue entry that this error is an occurrence of.</summary>
    [JsonIgnore]
    public ErrorDefinition Definition { get; }

    /// <summary>The identity of the error on the wire.</summary>
    [DataMember(Name = "code", Order = 0)]
    public string Code => Definition.Code;

    /// <summary>The HTTP status code, 400 to 599.</summary>
    [DataMember(Name = "status", Order = 1)]
    public int Status => Definition.Status;

    /// <summary>The message in the language of the catalogue, with the values of the parameters.</summary>
    [DataMember(Name = "message", Order = 2)]
    public string Message => _message ??= Definition.ParsedMessage.Render(this, Definition.Catalog.Culture);

    /// <summary>The parameters for serializers that read data-contract attributes.</summary>
    [DataMember(Name = "parameters", Order = 3)]
    internal IReadOnlyDictionary<string, object?> SerializedParameters => DataContractValues.Of(Definition.Parameters, GetParameter);

    IReadOnlyList<ErrorParameter> IMessageValues.Parameters => Definition.Parameters;

    /// <summary>Whether the error lists other errors.</summary>
    private protected virtual bool IsAggregate => false;

    /// <summary>Compares two errors by definition and values.</summary>
    /// <param name="left">An error, or null.</param>
    /// <param name="right">Another error, or null.</param>
    public static bool operator ==(Error? left, Error? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two errors by definition and values.</summary>
    /// <param name="left">An error, or null.</param>
    /// <param name="right">Another error, or null.</param>
    public static bool operator !=(Error? left, Error? right) => !(left == right);

    /// <summary>Returns the value of one parameter.</summary>
    /// <param name="index">The zero-based position of the parameter in <see cref="ErrorDefinition.Parameters"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    public virtual ErrorValue GetParameter(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Returns a value of the type of a parameter; a missing one has the type that the entry declares.</summary>
    private protected ErrorValue ValueOf<T>(T value, int index) =>
        value is null ? ErrorValue.Missing(Definition.Parameters[index].Type) : ErrorValue.From(value);

    /// <summary>Creates the exception that carries this error. Generated errors return their own exception type.</summary>
    /// <param name="innerException">The exception that caused this one, or null.</param>
    public virtual ErrorException ToException(Exception? innerException = null) => new(this, innerException);

    /// <summary>Renders the message in the language of a culture, with the values of the parameters as that culture writes them.</summary>
    /// <param name="culture">
    /// Decides the language, as far as the catalogue is translated, and the form of numbers, dates and durations.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string Render(CultureInfo culture) => Definition.GetText(culture).ParsedMessage.Render(this, culture);

    /// <summary>Returns whether another error has the same definition and equal values. An aggregate also compares its errors.</summary>
    /// <param name="other">The other error, or null.</param>
    public bool Equals(Error? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Definition, other.Definition) && HasEqualValues(other) && HasEqualItems(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Error);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Definition);
        for (int i = 0; i < Definition.ParameterCount; i++)
        {
            hash.Add(GetParameter(i));
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the code and the message, for logs and debuggers.</summary>
    public override string ToString() => $"{Code}: {Message}";

    /// <summary>Writes the errors that an aggregate lists, as a property of a JSON object.</summary>
    internal virtual void WriteItems(Utf8JsonWriter writer)
    {
    }

    /// <summary>Whether both errors list equal errors. Errors that are not aggregates list none.</summary>
    private protected virtual bool HasEqualItems(Error other) => !other.IsAggregate;

    private bool HasEqualValues(Error other)
    {
        for (int i = 0; i < Definition.ParameterCount; i++)
        {
            if (GetParameter(i) != other.GetParameter(i))
            {
                return false;
            }
        }

        return true;
    }
}
