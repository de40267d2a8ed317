using ErrorGen.Neighbours.Matrix;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>The neighbours in the order of the document.</summary>
internal static class NeighbourList
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        Alone.Application,
        .. ExceptionHandlers.All,
        .. StatusPages.All,
        .. Versioning.All,
        .. Observers.All,
        .. BodyMiddlewares.All,
        .. Gates.All,
        .. Results.All,
        .. Mediators.All,
        .. EndpointLibraries.All,
        .. Documents.All,
        .. Controllers.All,
        .. RemoteCalls.All,
        .. Upstream.All,
    ];

    public static Neighbour Find(string name) => All.Single(neighbour => neighbour.Name == name);
}
