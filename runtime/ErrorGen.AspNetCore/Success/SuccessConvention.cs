using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>How a group of endpoints answers when it succeeds: in which media types, with which status, and what stands for no content.</summary>
/// <remarks>Open to own conventions: derive from it, and offer <see cref="JsonSuccessRepresentation"/>, <see cref="XmlSuccessRepresentation"/> or an own one.</remarks>
public abstract class SuccessConvention
{
    private readonly SuccessWriter[] _writers;

    /// <summary>Initializes the convention.</summary>
    /// <param name="name">The name for route listings.</param>
    /// <param name="representations">The representations in the order in which the server prefers them; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument or a representation is null.</exception>
    /// <exception cref="ArgumentException">There is no name or no representation.</exception>
    protected SuccessConvention(string name, params SuccessRepresentation[] representations)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(representations);
        if (representations.Length == 0)
        {
            throw new ArgumentException("A convention needs at least one representation.", nameof(representations));
        }

        foreach (SuccessRepresentation representation in representations)
        {
            ArgumentNullException.ThrowIfNull(representation, nameof(representations));
        }

        Name = name;
        Representations = Array.AsReadOnly([.. representations]);
        string[] mediaTypes = [.. representations.Select(static representation => representation.MediaType)];
        Available = string.Join(", ", mediaTypes.Distinct(StringComparer.OrdinalIgnoreCase));
        Selector = new MediaTypeSelector(mediaTypes);
        _writers = [.. representations.Select(representation => new SuccessWriter(this, representation))];
    }

    /// <summary>The name for route listings.</summary>
    public string Name { get; }

    /// <summary>The representations in the order in which the server prefers them.</summary>
    public IReadOnlyList<SuccessRepresentation> Representations { get; }

    /// <summary>The media types that a client can ask for, for people.</summary>
    internal string Available { get; }

    internal MediaTypeSelector Selector { get; }

    /// <summary>The status code that is sent; the endpoint's own unless overridden.</summary>
    /// <param name="status">The status code that the endpoint chose, 200 to 299.</param>
    /// <param name="hasContent">Whether there is something to send, be it <see cref="GetJsonOfNothing"/>.</param>
    /// <returns>The status code, 200 to 299. With 204 and 205 no content is sent (RFC 9110, 15.3.5 and 15.3.6).</returns>
    public virtual int GetStatus(int status, bool hasContent) => status;

    /// <summary>The JSON that stands for no content, as UTF-8; empty, which is the default, to send none.</summary>
    /// <param name="context">The request; for an API description, one of which nothing but the method is known.</param>
    public virtual ReadOnlyMemory<byte> GetJsonOfNothing(HttpContext context) => default;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The writer of the representation that the request accepts, or null where it accepts none.</summary>
    internal SuccessWriter? FindWriter(HttpRequest request)
    {
        int choice = Selector.SelectAcceptable(request.Headers.Accept);
        return choice == MediaTypeSelector.None ? null : _writers[choice];
    }
}
