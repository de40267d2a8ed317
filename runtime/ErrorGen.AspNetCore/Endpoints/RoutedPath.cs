using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The path of a request that reached the end of the pipeline: the one that routing saw, without the path base.</summary>
/// <remarks>
/// <c>UsePathBase</c> and <c>Map</c> change the path only for the middleware behind them. When ErrorGen responds, the request has its original
/// path again.
/// </remarks>
internal static class RoutedPath
{
    private static readonly Type Key = typeof(RoutedPath);

    /// <summary>Notes the path. The text itself is the feature, so that nothing is allocated.</summary>
    public static void Record(HttpContext context) => context.Features[Key] = context.Request.Path.Value ?? "";

    /// <summary>Returns the path, or null if the request did not reach the end of the pipeline.</summary>
    public static string? Find(HttpContext context) => (string?)context.Features[Key];
}
