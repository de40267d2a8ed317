namespace ErrorGen.AspNetCore;

/// <summary>A format together with the last resorts of its representations. An application prepares each of its formats once.</summary>
internal sealed class PreparedFormat
{
    private readonly LastResort[] _lastResorts;

    private PreparedFormat(ErrorFormat format, LastResort[] lastResorts)
    {
        Format = format;
        _lastResorts = lastResorts;
    }

    public ErrorFormat Format { get; }

    /// <summary>Prepares a format.</summary>
    public static PreparedFormat Create(ErrorFormat format) => new(format, [.. format.Representations.Select(LastResort.Prepare)]);

    /// <summary>The response that is sent if the representation at a position fails.</summary>
    public LastResort GetLastResort(int index) => _lastResorts[index];
}
