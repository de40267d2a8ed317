using System.Globalization;

namespace ErrorGen;

/// <summary>An error as a value: an entry of the catalogue together with the values of its parameters.</summary>
/// <remarks>The generator derives one sealed class from it for every entry of <c>errors.json</c>. Instances do not change.</remarks>
public abstract class Error
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
    public ErrorDefinition Definition { get; }

    /// <summary>The identity of the error on the wire.</summary>
    public string Code => Definition.Code;

    /// <summary>The HTTP status code, 400 to 599.</summary>
    public int Status => Definition.Status;

    /// <summary>The message in the language of the catalogue, with the parameter values put in.</summary>
    public string Message => _message ??= Definition.ParsedMessage.Render(this, Definition.Catalog.Culture);

    /// <summary>The value of one parameter.</summary>
    /// <param name="index">The zero-based position of the parameter in <see cref="ErrorDefinition.Parameters"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no parameter at <paramref name="index"/>.</exception>
    public virtual ErrorValue GetParameter(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The message in the language of a culture, with the parameter values put in as that culture writes them.</summary>
    /// <param name="culture">
    /// Decides the language, as far as the catalogue is translated, and how numbers, dates and durations read.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string Render(CultureInfo culture) => Definition.GetText(culture).ParsedMessage.Render(this, culture);

    /// <summary>The code and the message, for logs and debuggers.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
