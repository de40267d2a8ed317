namespace ErrorGen.AspNetCore;

/// <summary>The kinds of ranges, from the least specific to the most specific: RFC 9110, section 12.5.1.</summary>
internal enum MediaRangeKind
{
    None = 0,

    /// <summary><c>*/*</c></summary>
    Any = 1,

    /// <summary><c>type/*</c></summary>
    Type = 2,

    /// <summary><c>type/subtype</c></summary>
    Exact = 3,
}
