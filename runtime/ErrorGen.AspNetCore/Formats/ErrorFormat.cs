namespace ErrorGen.AspNetCore;

/// <summary>The shape in which a service answers with errors: one set of facts, in one or more representations.</summary>
/// <remarks>Open to own formats: derive from it, and from <see cref="JsonErrorRepresentation"/> or <see cref="ErrorRepresentation"/>.</remarks>
public abstract class ErrorFormat
{
    /// <summary>Initializes the format.</summary>
    /// <param name="name">The name for logs and documentation.</param>
    /// <param name="representations">The representations in the order in which the server prefers them; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument or a representation is null.</exception>
    /// <exception cref="ArgumentException">There is no name or no representation.</exception>
    protected ErrorFormat(string name, params ErrorRepresentation[] representations)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(representations);
        if (representations.Length == 0)
        {
            throw new ArgumentException("A format needs at least one representation.", nameof(representations));
        }

        foreach (ErrorRepresentation representation in representations)
        {
            ArgumentNullException.ThrowIfNull(representation, nameof(representations));
        }

        Name = name;
        Representations = Array.AsReadOnly(representations);
        Selector = new MediaTypeSelector([.. representations.Select(static representation => representation.MediaType)]);
    }

    /// <summary>The name for logs and documentation.</summary>
    public string Name { get; }

    /// <summary>The representations in the order in which the server prefers them.</summary>
    public IReadOnlyList<ErrorRepresentation> Representations { get; }

    /// <summary>
    /// A type whose JSON, as System.Text.Json writes it, has the members of the format's JSON; null where no type has. For API descriptions, such as
    /// OpenAPI documents: nobody makes an instance.
    /// </summary>
    public virtual Type? BodyType => null;

    /// <summary>Chooses among <see cref="Representations"/>, in their order.</summary>
    internal MediaTypeSelector Selector { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Makes ready, at start-up, what is sent when a representation fails.</summary>
    internal void PrepareLastResorts()
    {
        foreach (ErrorRepresentation representation in Representations)
        {
            representation.LastResort = LastResort.Prepare(representation);
        }
    }
}
