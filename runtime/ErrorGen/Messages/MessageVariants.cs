namespace ErrorGen;

/// <summary>The texts of a message from which the value of one parameter selects. The text for all other values is the message template itself.</summary>
public sealed class MessageVariants
{
    /// <summary>Initializes the variants.</summary>
    /// <param name="parameter">The position of the parameter that selects.</param>
    /// <param name="namesAndTemplates">For each variant its name and its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="namesAndTemplates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parameter"/> is negative.</exception>
    /// <exception cref="ArgumentException">A name does not have a text.</exception>
    public MessageVariants(int parameter, params string[] namesAndTemplates)
    {
        ArgumentNullException.ThrowIfNull(namesAndTemplates);
        ArgumentOutOfRangeException.ThrowIfNegative(parameter);
        if (namesAndTemplates.Length % 2 != 0)
        {
            throw new ArgumentException("A name does not have a text.", nameof(namesAndTemplates));
        }

        Parameter = parameter;
        Items = Array.AsReadOnly([.. namesAndTemplates.Chunk(2).Select(pair => new MessageVariant(pair[0], pair[1]))]);
    }

    /// <summary>The position of the parameter that selects, in <see cref="ErrorDefinition.Parameters"/>.</summary>
    public int Parameter { get; }

    /// <summary>The variants except <c>other</c>.</summary>
    public IReadOnlyList<MessageVariant> Items { get; }
}
