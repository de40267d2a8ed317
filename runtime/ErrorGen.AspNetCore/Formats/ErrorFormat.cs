namespace ErrorGen.AspNetCore;

/// <summary>The shape in which a service sends errors, in one or more representations such as JSON and XML.</summary>
/// <remarks>
/// Derive from this class for an own format. Its representations derive from <see cref="JsonErrorRepresentation"/>,
/// <see cref="XmlErrorRepresentation"/> or <see cref="ErrorRepresentation"/>; <see cref="HtmlErrorRepresentation"/> is a finished page.
/// </remarks>
public abstract class ErrorFormat
{
    private readonly Lazy<PreparedRepresentations> _representations;

    /// <summary>Initializes a format whose representations do not depend on settings.</summary>
    /// <param name="name">The name for logs and documentation.</param>
    /// <param name="representations">The representations in the order of the server's preference; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument or a representation is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or there is no representation.</exception>
    protected ErrorFormat(string name, params ErrorRepresentation[] representations)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        var prepared = PreparedRepresentations.Create(representations);
        _representations = new(() => prepared);
    }

    /// <summary>Initializes a format that has settings: <see cref="CreateRepresentations"/> is called once, after they were set.</summary>
    /// <param name="name">The name for logs and documentation.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    protected ErrorFormat(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        _representations = new(() => PreparedRepresentations.Create([.. CreateRepresentations()]));
    }

    /// <summary>The name for logs and documentation.</summary>
    public string Name { get; }

    /// <summary>The representations in the order of the server's preference.</summary>
    public IReadOnlyList<ErrorRepresentation> Representations => _representations.Value.List;

    /// <summary>
    /// A type whose System.Text.Json contract describes the format's JSON, or null if there is no such type. API descriptions such as OpenAPI
    /// documents use it; it is never instantiated.
    /// </summary>
    public virtual Type? BodyType => null;

    /// <summary>The media types of the responses, without parameters.</summary>
    internal IEnumerable<string> ContentTypes => MediaTypeNames.Of(Representations.Select(static representation => representation.ContentType));

    /// <summary>Creates the representations of a format that was initialized without any.</summary>
    /// <returns>The representations in the order of the server's preference; at least one.</returns>
    /// <exception cref="InvalidOperationException">The derived class does not override this method.</exception>
    protected virtual IEnumerable<ErrorRepresentation> CreateRepresentations() =>
        throw new InvalidOperationException($"The format '{Name}' has no representation. Pass them to the constructor, or override {nameof(CreateRepresentations)}.");

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Selects a representation.</summary>
    internal MediaTypeSelector Selector => _representations.Value.Selector;

    private sealed record PreparedRepresentations(IReadOnlyList<ErrorRepresentation> List, MediaTypeSelector Selector)
    {
        public static PreparedRepresentations Create(ErrorRepresentation[] representations)
        {
            ArgumentNullException.ThrowIfNull(representations);
            if (representations.Length == 0)
            {
                throw new ArgumentException("A format needs at least one representation.", nameof(representations));
            }

            foreach (ErrorRepresentation representation in representations)
            {
                ArgumentNullException.ThrowIfNull(representation, nameof(representations));
            }

            return new PreparedRepresentations(
                Array.AsReadOnly(representations),
                new MediaTypeSelector([.. representations.Select(static representation => representation.MediaType)]));
        }
    }
}
