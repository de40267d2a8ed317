using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>
/// A format with its representations, their selection and their last resorts in fields, so that a failure does not look them up. An application prepares each of its
/// formats once.
/// </summary>
internal sealed class PreparedFormat
{
    private readonly ErrorRepresentation[] _representations;
    private readonly LastResort[] _lastResorts;
    private readonly MediaTypeSelector _selector;

    private PreparedFormat(ErrorFormat format)
    {
        Format = format;
        _representations = [.. format.Representations];
        _lastResorts = Array.ConvertAll(_representations, LastResort.Prepare);
        _selector = format.Selector;
    }

    public ErrorFormat Format { get; }

    /// <summary>Whether the representation depends on <c>Accept</c>.</summary>
    public bool HasChoice => _representations.Length > 1;

    /// <summary>Prepares a format.</summary>
    public static PreparedFormat Create(ErrorFormat format) => new(format);

    /// <summary>
    /// Returns the position of the representation for an <c>Accept</c>: the one that the client accepts, or can probably read. An error never
    /// becomes a 406 (RFC 9110, 12.4.1).
    /// </summary>
    public int Select(StringValues accept) => _selector.SelectBestEffort(accept);

    /// <summary>The representation at a position.</summary>
    public ErrorRepresentation GetRepresentation(int index) => _representations[index];

    /// <summary>The response that is sent if the representation at a position fails.</summary>
    public LastResort GetLastResort(int index) => _lastResorts[index];
}
