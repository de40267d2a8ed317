using FastEndpoints;

namespace ErrorGen.Benchmarks.Requests.Peers;

/// <summary>An application of FastEndpoints with one endpoint.</summary>
internal static class FastPeer
{
    public static Application Start<TEndpoint>(bool withLog)
        where TEndpoint : BaseEndpoint => Application.Start(
        static services => services.AddFastEndpoints(static options =>
        {
            options.DisableAutoDiscovery = true;
            options.Assemblies = [typeof(TEndpoint).Assembly];
            options.Filter = static type => type == typeof(TEndpoint);
        }),
        static app => app.UseFastEndpoints(static config => config.Errors.UseProblemDetails()),
        withLog: withLog);
}
