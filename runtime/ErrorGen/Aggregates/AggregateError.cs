using System.Collections.ObjectModel;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>Two or more errors that are reported together, under an error that sums them up.</summary>
/// <remarks>Code, status, message and parameters are those of the summary. Made by <see cref="AggregateErrorBuilder"/>.</remarks>
[DataContract]
[JsonConverter(typeof(ErrorJsonConverter))]
public sealed class AggregateError : Error
{
    private readonly Error _summary;

    internal AggregateError(Error summary, ReadOnlyCollection<ErrorItem> errors)
        : base(summary.Definition)
    {
        _summary = summary;
        Errors = errors;
    }

    /// <summary>The errors in the order in which they were added; two or more.</summary>
    [DataMember(Name = "errors", Order = 4)]
    public IReadOnlyList<ErrorItem> Errors { get; }

    /// <inheritdoc/>
    private protected override bool IsAggregate => true;

    /// <inheritdoc/>
    public override ErrorValue GetParameter(int index) => _summary.GetParameter(index);

    /// <inheritdoc/>
    public override AggregateErrorException ToException(Exception? innerException = null) => new(this, innerException);

    /// <summary>The summary, and every error on a line of its own.</summary>
    public override string ToString() => string.Join("\n- ", Errors.Select(static item => item.ToString()).Prepend(base.ToString()));

    /// <inheritdoc/>
    internal override void WriteItems(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("errors"u8);
        foreach (ErrorItem item in Errors)
        {
            ErrorItemJsonConverter.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    private protected override bool HasEqualItems(Error other) => other is AggregateError aggregate && Errors.SequenceEqual(aggregate.Errors);
}
