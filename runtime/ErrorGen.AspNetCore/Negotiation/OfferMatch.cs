using System.Runtime.InteropServices;

namespace ErrorGen.AspNetCore;

/// <summary>The result of <c>Accept</c> for one offered media type: the weight of the most specific range that matches it.</summary>
/// <remarks>The default value means that no range matches.</remarks>
[StructLayout(LayoutKind.Auto)]
internal struct OfferMatch
{
    private int _specificity;
    private int _weight;

    public readonly bool IsAcceptable => _weight > QualityValue.NotAcceptable;

    public readonly bool IsRefused => _specificity != OfferedMediaType.NoMatch && !IsAcceptable;

    /// <summary>Adds a range. Of equally specific ones the highest weight counts.</summary>
    public void Add(int specificity, int weight)
    {
        if (specificity > _specificity)
        {
            _specificity = specificity;
            _weight = weight;
        }
        else if (specificity == _specificity && specificity != OfferedMediaType.NoMatch)
        {
            _weight = Math.Max(_weight, weight);
        }
    }

    /// <summary>Whether this offer is preferred: by weight, then by specificity.</summary>
    public readonly bool IsPreferredTo(OfferMatch other) =>
        _weight != other._weight ? _weight > other._weight : _specificity > other._specificity;
}
