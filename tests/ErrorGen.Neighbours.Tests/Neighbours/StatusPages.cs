using ErrorGen.Neighbours.Matrix;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Middlewares that write bodies for bare statuses.</summary>
internal static class StatusPages
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("`UseStatusCodePages()`") { Use = static app => app.UseStatusCodePages() },
        new("`UseStatusCodePages(format)`")
        {
            Use = static app => app.UseStatusCodePages("text/plain", "Status {0}"),
            Note = "Behind, the pages of the application answer bare statuses: they are nearer to the endpoints.",
            Expected =
            [
                new(Place.Behind, "unknown route", "404 text/plain (not ErrorGen)", "–", "–"),
                new(Place.Behind, "bare status", "403 text/plain (not ErrorGen)", "–", "–"),
            ],
        },
        new("`UseStatusCodePagesWithReExecute`")
        {
            Use = static app => app.UseStatusCodePagesWithReExecute("/status-page/{0}"),
            Map = static app => app.Map(
                "/status-page/{status:int}", static (int status) => TypedResults.Text($"Status {status}", statusCode: status)),
            Note = "Behind, the pages of the application answer bare statuses: they are nearer to the endpoints.",
            Expected =
            [
                new(Place.Behind, "unknown route", "404 text/plain (not ErrorGen)", "–", "–"),
                new(Place.Behind, "bare status", "403 text/plain (not ErrorGen)", "–", "–"),
            ],
        },
        new("`UseStatusCodePagesWithRedirects`")
        {
            Use = static app => app.UseStatusCodePagesWithRedirects("/status-page/{0}"),
            Note = "Behind, the pages of the application answer bare statuses: they are nearer to the endpoints.",
            Expected =
            [
                new(Place.Behind, "unknown route", "302 *no body* (not ErrorGen)", "–", "–"),
                new(Place.Behind, "bare status", "302 *no body* (not ErrorGen)", "–", "–"),
            ],
        },
    ];
}
