namespace ErrorGen;

/// <summary>An entry of a catalogue that is built at run time. The properties have the meaning that they have in <see cref="ErrorDefinition"/>.</summary>
/// <param name="key">The name of the entry.</param>
/// <param name="status">The HTTP status code, 400 to 599.</param>
/// <param name="messageTemplate">The message, with placeholders such as <c>%1</c> or <c>%fieldName</c>.</param>
/// <param name="parameters">The parameters; <c>%1</c> is the first.</param>
public sealed class ErrorCatalogEntry(string key, int status, string messageTemplate, params ErrorParameter[] parameters)
{
    /// <summary>The name of the entry.</summary>
    public string Key { get; } = key;

    /// <summary>The HTTP status code, 400 to 599.</summary>
    public int Status { get; } = status;

    /// <summary>The message with its placeholders.</summary>
    public string MessageTemplate { get; } = messageTemplate;

    /// <summary>The parameters in the order of their positions.</summary>
    public IReadOnlyList<ErrorParameter> Parameters { get; } = parameters;

    /// <inheritdoc cref="ErrorDefinition.Variants"/>
    public MessageVariants? Variants { get; init; }

    /// <summary>The identity of the error on the wire, or null to use <see cref="Key"/>.</summary>
    public string? Code { get; init; }

    /// <summary>Whether other entries may have the same code. All entries with the code say so.</summary>
    public bool SharesCode { get; init; }

    /// <inheritdoc cref="ErrorDefinition.Data"/>
    public IReadOnlyList<KeyValuePair<string, ErrorValue>> Data { get; init; } = [];

    /// <summary>Sets of values for documentation, each with one value for each parameter; empty for values that are selected by type.</summary>
    public IReadOnlyList<IReadOnlyList<ErrorValue>> Examples { get; init; } = [];

    /// <inheritdoc cref="ErrorDefinition.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="ErrorDefinition.Description"/>
    public string? Description { get; init; }

    /// <inheritdoc cref="ErrorDefinition.RetryAfter"/>
    public TimeSpan? RetryAfter { get; init; }

    /// <inheritdoc cref="ErrorDefinition.HelpLink"/>
    public Uri? HelpLink { get; init; }

    /// <inheritdoc cref="ErrorDefinition.LogLevel"/>
    public ErrorLogLevel? LogLevel { get; init; }

    /// <inheritdoc cref="ErrorDefinition.IsInternal"/>
    public bool IsInternal { get; init; }

    /// <inheritdoc cref="ErrorDefinition.DeprecationMessage"/>
    public string? DeprecationMessage { get; init; }
}
