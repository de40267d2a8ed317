using System.ComponentModel;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>One entry of the catalogue: what all errors of this kind have in common.</summary>
[DataContract]
[JsonConverter(typeof(ErrorDefinitionJsonConverter))]
public sealed class ErrorDefinition
{
    private const int Unknown = -2;

    private ParsedMessage? _parsedMessage;
    private ErrorText? _text;
    private ErrorText?[]? _translatedTexts;
    private int _index = Unknown;
    private string? _typeUri;

    /// <summary>Initializes the entry.</summary>
    /// <param name="catalog">The catalogue of the entry.</param>
    /// <param name="key">The name of the entry in the catalogue; also its localization key.</param>
    /// <param name="code">The identity of the error on the wire.</param>
    /// <param name="status">The HTTP status code, 400 to 599.</param>
    /// <param name="messageTemplate">The message, with placeholders such as <c>%1</c>, <c>%fieldName</c> or <c>%{fieldName}</c>.</param>
    /// <param name="parameters">The parameters; <c>%1</c> is the first.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not between 400 and 599.</exception>
    public ErrorDefinition(
        ErrorCatalog catalog, string key, string code, int status, string messageTemplate, params ErrorParameter[] parameters)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(messageTemplate);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        Catalog = catalog;
        Key = key;
        Code = code;
        Status = status;
        MessageTemplate = messageTemplate;
        ErrorParameter[] own = [.. parameters];
        Parameters = Array.AsReadOnly(own);
        ParameterCount = own.Length;
    }

    /// <summary>Initializes the entry from a compact list of its parameters. Generated code calls it.</summary>
    /// <param name="catalog">The catalogue that holds the entry.</param>
    /// <param name="key">The name of the entry in the catalogue; also its localization key.</param>
    /// <param name="status">The HTTP status code, 400 to 599.</param>
    /// <param name="messageTemplate">The message, with placeholders such as <c>%1</c> or <c>%fieldName</c>.</param>
    /// <param name="parameters">The names of the parameters with their types in the catalogue, such as <c>sku available:int?</c>; null if there are none.</param>
    /// <param name="isPositional">See <see cref="HasPositionalParameters"/>.</param>
    /// <param name="code">The identity of the error on the wire, or null if it is the key.</param>
    /// <exception cref="ArgumentException">The type of a parameter does not exist.</exception>
    /// <exception cref="ArgumentNullException">The catalogue, the key or the message is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not between 400 and 599.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ErrorDefinition(
        ErrorCatalog catalog, string key, int status, string messageTemplate, string? parameters = null, bool isPositional = false, string? code = null)
        : this(catalog, key, code ?? key, status, messageTemplate, ErrorParameterList.Parse(parameters)) =>
        HasPositionalParameters = isPositional;

    /// <summary>The catalogue of the entry.</summary>
    public ErrorCatalog Catalog { get; }

    /// <summary>The name of the entry in the catalogue; also its localization key.</summary>
    [DataMember(Name = "key", Order = 0)]
    public string Key { get; }

    /// <summary>
    /// The name of the generated types without <c>Error</c> and <c>Exception</c>, such as <c>OutOfStock</c>; <see cref="Key"/> if the catalogue is not
    /// generated.
    /// </summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public string ClassName
    {
        get => field ?? Key;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The identity of the error on the wire.</summary>
    [DataMember(Name = "code", Order = 1)]
    public string Code { get; }

    /// <summary>The HTTP status code, 400 to 599.</summary>
    [DataMember(Name = "status", Order = 2)]
    public int Status { get; }

    /// <summary>The message with its placeholders as the catalogue has it, <c>%{name}</c> and <c>%{}</c> included, in the language of the catalogue.</summary>
    [DataMember(Name = "messageTemplate", Order = 4)]
    public string MessageTemplate { get; }

    /// <summary>The texts that the value of a parameter selects in the place of <see cref="MessageTemplate"/>, or null.</summary>
    public MessageVariants? Variants { get; init; }

    /// <summary>The parameters in the order of the catalogue.</summary>
    public IReadOnlyList<ErrorParameter> Parameters { get; }

    /// <summary>The number of parameters. The list would need two interface calls, several times for each response.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int ParameterCount { get; }

    /// <summary>
    /// Whether the message counts its parameters (<c>%1</c>, <c>%2</c>) instead of naming them. Formats that show parameters
    /// the way the message does write a list then, and a map otherwise.
    /// </summary>
    public bool HasPositionalParameters { get; init; }

    /// <summary>
    /// A summary that is the same for every occurrence (RFC 9457, 3.1.3), or null for the title of the status.
    /// </summary>
    [DataMember(Name = "title", Order = 3, EmitDefaultValue = false)]
    public string? Title { get; init; }

    /// <summary>What the error means, for developers, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Constants that are sent beside the code, such as <c>sqlState</c>, in the order of the catalogue. Problem details have them as members.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<KeyValuePair<string, ErrorValue>> Data
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = [];

    /// <summary>The constants for serializers that read data-contract attributes.</summary>
    [DataMember(Name = "data", Order = 5, EmitDefaultValue = false)]
    internal IReadOnlyDictionary<string, object?>? SerializedData =>
        Data.Count == 0 ? null : Data.ToDictionary(member => member.Key, member => DataContractValues.Of(member.Value), StringComparer.Ordinal);

    /// <summary>
    /// Sets of values for documentation, each with one value for each of <see cref="Parameters"/>: those of the catalogue. If the catalogue does not have any, there is
    /// one set, whose values are selected by type.
    /// </summary>
    /// <exception cref="ArgumentException">The values of a set do not fit the parameters.</exception>
    /// <exception cref="ArgumentNullException">The list, or one in it, is null.</exception>
    public IReadOnlyList<IReadOnlyList<ErrorValue>> Examples
    {
        get => field ??= ExampleValues.Read(this);
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Count == 0 ? null : [.. value.Select(Checked)];
        }
    }

    /// <summary>How long a client should wait before it tries again (RFC 9110, 10.2.3), in whole seconds, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public TimeSpan? RetryAfter
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(value));
            field = value;
        }
    }

    /// <summary>The absolute address of a page that explains the error, or null.</summary>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public Uri? HelpLink
    {
        get;
        init => field = value is null or { IsAbsoluteUri: true }
            ? value
            : throw new ArgumentException("The address must be absolute.", nameof(value));
    }

    /// <summary>
    /// The URI that identifies this kind of error (RFC 9457, 3.1.1): the code in the <see cref="ErrorCatalog.TypeUriTemplate"/> of the catalogue, else
    /// <see cref="HelpLink"/>, else null.
    /// </summary>
    public string? TypeUri => _typeUri ??= Catalog.GetTypeUri(Code) ?? HelpLink?.AbsoluteUri;

    /// <summary>The level at which a response with the error is logged, or null for the level of its status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not one of the enumeration.</exception>
    public ErrorLogLevel? LogLevel
    {
        get;
        init
        {
            if (value is < ErrorLogLevel.Trace or > ErrorLogLevel.None)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
            }

            field = value;
        }
    }

    /// <summary>Why the error should no longer be used, or null.</summary>
    public string? DeprecationMessage { get; init; }

    /// <summary>Whether the error is not shown to clients in documents: pages of the catalogue leave it out. The catalogue marks it with <c>x-internal</c>.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The message, parsed for rendering.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ParsedMessage ParsedMessage => _parsedMessage ??=
        ParsedMessage.Parse(MessageTemplate, GetPlaceholderNames(), Variants, Variants is null ? null : Catalog.PluralRule, Catalog.ListPattern);

    /// <summary>Returns the text of the entry in the language of a culture.</summary>
    /// <param name="culture">The culture; <c>de-AT</c> uses <c>de</c>; the text of the catalogue itself is the last choice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public ErrorText GetText(CultureInfo culture) => GetText(Catalog.FindTranslation(culture));

    /// <summary>Returns the text of the entry in a translation; if it does not have the message, in the next one that has it or in the catalogue itself.</summary>
    /// <param name="translation">A translation of <see cref="Catalog"/>, or null for the text of the catalogue itself.</param>
    /// <exception cref="ArgumentException"><paramref name="translation"/> is not one of <see cref="Catalog"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ErrorText GetText(ErrorTranslation? translation)
    {
        if (translation is null)
        {
            return _text ??= new ErrorText(Catalog.Language, Catalog.Culture, ParsedMessage, Title);
        }

        TranslationLookup lookup = Catalog.Lookup;
        if (!lookup.Has(translation))
        {
            throw new ArgumentException($"'{translation}' is not a translation of the catalogue {Catalog}.", nameof(translation));
        }

        // One small array for each entry that is used in another language. Entries that are not used cost nothing.
        ErrorText?[] texts = _translatedTexts ??= new ErrorText?[lookup.Count];
        return texts[translation.Position] ??= Translate(translation);
    }

    /// <summary>Creates an error of this entry from the values of its parameters, for code that does not know the generated type.</summary>
    /// <param name="values">One value for each parameter, in the order of <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentException">
    /// The number of values is wrong, a value has the wrong type, its parameter cannot have it, or it is missing and its parameter is not nullable.
    /// </exception>
    public Error CreateError(params ReadOnlySpan<ErrorValue> values)
    {
        ThrowIfNotValues(values);
        return new ValuesError(this, values.ToArray());
    }

    /// <summary>Throws if values do not fit the parameters. Generated code calls it before it creates an error from values.</summary>
    /// <param name="values">One value for each parameter, in the order of <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentException">
    /// The number of values is wrong, a value has the wrong type, its parameter cannot have it, or it is missing and its parameter is not nullable.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void ThrowIfNotValues(ReadOnlySpan<ErrorValue> values)
    {
        if (values.Length != ParameterCount)
        {
            throw new ArgumentException($"'{Key}' has {ParameterCount} parameters; {values.Length} values were given.", nameof(values));
        }

        for (int i = 0; i < values.Length; i++)
        {
            ErrorParameter parameter = Parameters[i];
            bool hasType = values[i].Type == parameter.Type && (values[i].IsNull || values[i].IsList == parameter.IsList);
            if (!hasType && !(values[i].IsNull && parameter.IsNullable))
            {
                string expected = ErrorValue.Describe(parameter.Type, parameter.IsList);
                string found = ErrorValue.Describe(values[i].Type, values[i].IsList);
                throw new ArgumentException(
                    $"The parameter '{parameter.Name}' of '{Key}' has the type {expected}; the value has the type {found}.", nameof(values));
            }

            if (values[i].IsNull && !parameter.IsNullable)
            {
                throw new ArgumentException($"The parameter '{parameter.Name}' of '{Key}' is not nullable; its value is missing.", nameof(values));
            }

            if (!ClosedValue.IsAllowed(parameter, values[i]))
            {
                throw new ArgumentException(ClosedValue.Describe(parameter, values[i]), nameof(values));
            }
        }
    }

    /// <summary>Throws if values do not fit the parameters, and returns the first value. Generated code reads all values after it.</summary>
    /// <param name="values">One value for each parameter, at least one, in the order of <see cref="Parameters"/>.</param>
    /// <exception cref="ArgumentException">As <see cref="ThrowIfNotValues"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ref readonly ErrorValue CheckedFirst(ReadOnlySpan<ErrorValue> values)
    {
        ThrowIfNotValues(values);
        return ref values[0];
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The text after the percent sign for each parameter.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<string> GetPlaceholderNames()
    {
        string[] names = new string[ParameterCount];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = HasPositionalParameters ? Placeholder.OfPosition(i) : Parameters[i].Name;
        }

        return names;
    }

    /// <summary>The position in the catalogue; negative if the catalogue does not have the entry.</summary>
    internal int FindIndex() => _index = _index == Unknown ? Catalog.IndexOf(this) : _index;

    private IReadOnlyList<ErrorValue> Checked(IReadOnlyList<ErrorValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ErrorValue[] copy = [.. values];
        ThrowIfNotValues(copy);
        return Array.AsReadOnly(copy);
    }

    private ErrorText Translate(ErrorTranslation translation)
    {
        int index = FindIndex();
        ErrorText next = GetText(translation.Fallback);
        if (index < 0)
        {
            return next;
        }

        ReadOnlySpan<byte> message = translation.GetMessage(index);
        ReadOnlySpan<byte> title = translation.GetTitle(index);
        string? titleText = title.IsEmpty ? next.Title : Encoding.UTF8.GetString(title);
        if (message.IsEmpty)
        {
            return new ErrorText(next.Language, next.Culture, next.ParsedMessage, titleText);
        }

        // Each text keeps the rule of its own language: that of the translation that has it.
        MessageVariants? variants = translation.GetVariants(index);
        return new ErrorText(
            translation.Language,
            translation.Culture,
            ParsedMessage.Parse(Encoding.UTF8.GetString(message), GetPlaceholderNames(), variants, variants is null ? null : translation.PluralRule, translation.ListPattern),
            titleText);
    }
}
