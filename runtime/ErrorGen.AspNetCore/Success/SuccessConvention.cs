using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The successful responses of a group of endpoints: their media types and statuses, and the body that represents no content.</summary>
/// <remarks>
/// Derive from this class for an own convention. It may use <see cref="JsonSuccessRepresentation"/>, <see cref="MagentoXmlRepresentation"/> or own
/// representations.
/// </remarks>
public abstract class SuccessConvention
{
    private readonly SuccessWriter[] _writers;

    /// <summary>Initializes the convention.</summary>
    /// <param name="name">The name for route listings.</param>
    /// <param name="representations">The representations in the order of the server's preference; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument or a representation is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or there is no representation.</exception>
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

    /// <summary>The representations in the order of the server's preference.</summary>
    public IReadOnlyList<SuccessRepresentation> Representations { get; }

    /// <summary>The media types that a client can ask for, as text.</summary>
    internal string Available { get; }

    /// <summary>The media types of the requests and responses, without parameters.</summary>
    internal IEnumerable<string> ContentTypes => MediaTypeNames.Of(
        Representations.Select(static representation => representation.MediaType)
            .Concat(Representations.Select(static representation => representation.ContentType)));

    internal MediaTypeSelector Selector { get; }

    /// <summary>Returns the status code that is sent; by default the one of the endpoint.</summary>
    /// <param name="status">The status code that the endpoint chose, 200 to 299.</param>
    /// <param name="hasContent">Whether there is a body to send, including <see cref="GetEmptyContent"/>.</param>
    /// <returns>The status code, 200 to 299. With 204 and 205 no content is sent (RFC 9110, 15.3.5 and 15.3.6).</returns>
    public virtual int GetStatus(int status, bool hasContent) => status;

    /// <summary>Returns the JSON that represents no content, as UTF-8; empty, the default, to send no body.</summary>
    /// <param name="context">The request. For an API description only its method is set.</param>
    public virtual ReadOnlyMemory<byte> GetEmptyContent(HttpContext context) => default;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Returns the writer of the representation that the request accepts, or null if it accepts none.</summary>
    internal SuccessWriter? FindWriter(HttpRequest request)
    {
        int choice = Selector.SelectAcceptable(request.Headers.Accept);
        return choice == MediaTypeSelector.None ? null : _writers[choice];
    }
}
