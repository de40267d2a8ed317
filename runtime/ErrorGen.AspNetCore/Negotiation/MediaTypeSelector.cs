using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>Selects one of the offered media types by <c>Accept</c>: RFC 9110, section 12.5.1.</summary>
/// <remarks>
/// By weight, then by the specificity of the matching range, then by the order of the offers. Malformed members are skipped; a
/// header without a well-formed one counts as absent. The cost is linear in the length of the header times the number of offers,
/// and nothing is allocated for a usual number of offers.
/// </remarks>
internal sealed class MediaTypeSelector
{
    /// <summary>The index if no offer is selected.</summary>
    public const int None = -1;

    private const int OffersOnStack = 16;

    private readonly OfferedMediaType[] _offers;
    private readonly int[] _choiceForOwnText;

    /// <summary>Prepares the selection.</summary>
    /// <param name="offers">The media types, as in <c>Content-Type</c>, in the order of the server's preference.</param>
    /// <exception cref="ArgumentException">A text is not a media type, is a range, or has a parameter named q.</exception>
    public MediaTypeSelector(IReadOnlyList<string> offers)
    {
        _offers = [.. offers.Select(static offer => new OfferedMediaType(offer))];
        _choiceForOwnText = [.. offers.Select(offer => Evaluate(offer, bestEffort: false))];
    }

    /// <summary>Returns the index of the offer that the client prefers, or <see cref="None"/> if it accepts none.</summary>
    /// <param name="accept">The lines of the header.</param>
    public int SelectAcceptable(StringValues accept) => Select(accept, bestEffort: false);

    /// <summary>As <see cref="SelectAcceptable"/>, but if the client accepts none, returns the offer that it can probably read.</summary>
    /// <remarks>
    /// RFC 9110, section 12.4.1, allows a server to disregard the header. The result is an offer with the structured syntax of an acceptable range,
    /// otherwise the first one that weight 0 does not refuse, otherwise the first one. It is <see cref="None"/> only if nothing is offered.
    /// </remarks>
    /// <param name="accept">The lines of the header.</param>
    public int SelectBestEffort(StringValues accept) => Select(accept, bestEffort: true);

    private int Select(StringValues accept, bool bestEffort)
    {
        if (_offers.Length == 0)
        {
            return None;
        }

        if (accept.Count == 0)
        {
            return 0;
        }

        return accept.Count == 1 && TryGetPrepared(accept[0], out int choice) ? choice : Evaluate(accept, bestEffort);
    }

    private bool TryGetPrepared(string? line, out int choice)
    {
        choice = 0;
        if (line is "*/*")
        {
            return true;
        }

        for (int i = 0; i < _offers.Length; i++)
        {
            if (string.Equals(line, _offers[i].Text, StringComparison.Ordinal))
            {
                choice = _choiceForOwnText[i];
                return true;
            }
        }

        return false;
    }

    private int Evaluate(StringValues accept, bool bestEffort)
    {
        Span<OfferMatch> matches = _offers.Length <= OffersOnStack
            ? stackalloc OfferMatch[OffersOnStack]
            : new OfferMatch[_offers.Length];
        matches = matches[.._offers.Length];
        if (!TryMatch(accept, matches))
        {
            return 0;
        }

        int preferred = IndexOfPreferred(matches);
        return preferred == None && bestEffort ? FindReadable(accept, matches) : preferred;
    }

    /// <summary>Compares the offers with each range. Returns false if there is no well-formed range.</summary>
    private bool TryMatch(StringValues accept, Span<OfferMatch> matches)
    {
        bool any = false;
        foreach (ReadOnlySpan<char> member in new ListMembers(accept))
        {
            if (!MediaRange.TryParse(member, out MediaRange range))
            {
                continue;
            }

            any = true;
            for (int i = 0; i < matches.Length; i++)
            {
                matches[i].Add(_offers[i].GetSpecificity(range), range.Weight);
            }
        }

        return any;
    }

    private static int IndexOfPreferred(ReadOnlySpan<OfferMatch> matches)
    {
        int preferred = None;
        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i].IsAcceptable && (preferred == None || matches[i].IsPreferredTo(matches[preferred])))
            {
                preferred = i;
            }
        }

        return preferred;
    }

    private int FindReadable(StringValues accept, ReadOnlySpan<OfferMatch> matches)
    {
        var weights = SyntaxWeights.Of(accept);
        int readable = None;
        for (int i = 0; i < matches.Length; i++)
        {
            if (!matches[i].IsRefused
                && (readable == None || weights[_offers[i].Syntax] > weights[_offers[readable].Syntax]))
            {
                readable = i;
            }
        }

        return readable == None ? 0 : readable;
    }
}
