namespace Shop;

/// <summary>The front end at <c>/web/</c>: the files that Vite has built in the folder <c>web</c>.</summary>
internal static class FrontEnd
{
    private const string Prefix = "web/";

    public static void MapFrontEnd(this WebApplication app) => app
        .MapGet("/web/{file=index.html}", static (string file) => Read(file) is { } content ? Results.Stream(content, ContentTypeOf(file)) : Results.NotFound())
        .ExcludeFromDescription();

    private static Stream? Read(string file) => typeof(FrontEnd).Assembly.GetManifestResourceStream(Prefix + file);

    private static string ContentTypeOf(string file) => Path.GetExtension(file) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };
}
