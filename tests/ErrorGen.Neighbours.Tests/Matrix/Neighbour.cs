namespace ErrorGen.Neighbours.Matrix;

/// <summary>A library or middleware beside which ErrorGen has to work.</summary>
/// <param name="Name">The name in the document, with the version of a package.</param>
internal sealed record Neighbour(string Name)
{
    /// <summary>Registers the services of the neighbour.</summary>
    public Action<WebApplicationBuilder>? Add { get; init; }

    /// <summary>Adds the neighbour to the pipeline.</summary>
    public Action<WebApplication>? Use { get; init; }

    /// <summary>Adds endpoints, after everything else.</summary>
    public Action<WebApplication>? Map { get; init; }

    /// <summary>Returns what the neighbour has measured of the last request; null if it does not measure.</summary>
    public Func<IServiceProvider, Task<string>>? Observe { get; init; }

    /// <summary>The failures that only this neighbour has.</summary>
    public IReadOnlyList<Probe> Own { get; init; } = [];

    /// <summary>The cells that differ from an application without a neighbour, and all the cells of the own failures.</summary>
    public IReadOnlyList<Expected> Expected { get; init; } = [];

    /// <summary>Who answers instead of ErrorGen and why, or what to know.</summary>
    public string? Note { get; init; }

    public IEnumerable<Probe> Probes => [.. Probe.Common, .. Own];

    public override string ToString() => Name;
}

/// <summary>What is expected of some cells; a part that is null is as in an application without a neighbour.</summary>
/// <param name="Place">The places.</param>
/// <param name="Probe">The name of the failure.</param>
/// <param name="Answer">The status, the media type and the code; see <see cref="Outcome"/>.</param>
/// <param name="Logged">The log records.</param>
/// <param name="Measured">The <c>error.type</c> and the events.</param>
internal sealed record Expected(Place Place, string Probe, string? Answer = null, string? Logged = null, string? Measured = null)
{
    /// <summary>The failure of every application that the cell is compared with; the failure itself if null.</summary>
    public string? Like { get; init; }
}
