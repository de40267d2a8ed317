using ErrorGen.Neighbours.Matrix;
using Microsoft.Extensions.FileProviders;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Middlewares that change, keep or replace bodies.</summary>
internal static class BodyMiddlewares
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("response compression")
        {
            Add = static builder => builder.Services.AddResponseCompression(static options =>
                options.MimeTypes = ["application/problem+json", "application/json", "text/plain"]),
            Use = static app => app.UseResponseCompression(),
        },
        new("response caching")
        {
            Add = static builder => builder.Services.AddResponseCaching(),
            Use = static app => app.UseResponseCaching(),
            Map = static app => app.MapGet("/cached", static (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=600";
                throw new NoSuchEntityException("id", "7");
            }),
            Own = [new("second error of a cached endpoint", "/cached") { WarmUp = 1, Header = "Cache-Control" }],
            Expected =
            [
                new(
                    Place.Both, "second error of a cached endpoint",
                    "404 problem+json NoSuchEntity, Cache-Control: no-store") { Like = "thrown error" },
            ],
        },
        new("output caching")
        {
            Add = static builder => builder.Services.AddOutputCache(),
            Use = static app => app.UseOutputCache(),
            Map = static app => app.MapGet("/cached", static void () => throw new NoSuchEntityException("id", "7")).CacheOutput(),
            Own = [new("second error of a cached endpoint", "/cached") { WarmUp = 1 }],
            Expected =
            [
                new(Place.Both, "second error of a cached endpoint") { Like = "thrown error" },
            ],
        },
        new("middleware that buffers responses")
        {
            Use = static app => app.Use(BufferAsync),
            Map = static app =>
            {
                app.MapGet("/key", static async (HttpContext context) =>
                {
                    context.Response.StatusCode = 401;
                    await context.Response.WriteAsync("The API key is missing.");
                });
                app.MapGet("/half", static async (HttpContext context) =>
                {
                    await context.Response.WriteAsync("half of a success");
                    throw new NoSuchEntityException("id", "7");
                });
            },
            Own = [new("body of the application", "/key"), new("error after a part of the body", "/half")],
            Note =
                "Behind, this middleware announces `Content-Length: 0` for a status without a body, and such a response counts as "
                + "complete, as it does for the platform's status pages. Put it before.",
            Expected =
            [
                new(Place.Behind, "unknown route", "404 *no body* (not ErrorGen)", "–", "–"),
                new(Place.Behind, "bare status", "403 *no body* (not ErrorGen)", "–", "–"),
                new(Place.Both, "body of the application", "401 *no type* (not ErrorGen)", "–", "–"),
                new(Place.Both, "error after a part of the body") { Like = "thrown error" },
            ],
        },
        new("static files")
        {
            Use = static app => app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "Files")),
                RequestPath = "/files",
            }),
            Own =
            [
                new("file that does not exist", "/files/no.css"),
                new("range that does not exist", "/files/short.txt")
                {
                    Headers = [("Range", "bytes=100-")],
                    Header = "Content-Range",
                },
            ],
            Expected =
            [
                new(Place.Both, "file that does not exist") { Like = "unknown route" },
                new(
                    Place.Both, "range that does not exist",
                    "416 problem+json RangeNotSatisfiable, Content-Range: bytes */11",
                    "ErrorGen Debug, StaticFileMiddleware Warning",
                    "RangeNotSatisfiable"),
            ],
        },
        new("request localization")
        {
            Use = static app => app.UseRequestLocalization("en", "de"),
            Own = [new("German client", "/thrown") { Headers = [("Accept-Language", "de")] }],
            Expected =
            [
                new(Place.Both, "German client") { Like = "thrown error" },
            ],
        },
        new("session")
        {
            Add = static builder => builder.Services.AddDistributedMemoryCache().AddSession(),
            Use = static app => app.UseSession(),
            Map = static app => app.MapGet("/session", static void (HttpContext context) =>
            {
                context.Session.SetString("name", "value");
                throw new NoSuchEntityException("id", "7");
            }),
            Own = [new("error after a change of the session", "/session")],
            Expected =
            [
                new(Place.Both, "error after a change of the session") { Like = "thrown error" },
            ],
        },
    ];

    /// <summary>As response-logging middlewares usually do.</summary>
    private static async Task BufferAsync(HttpContext context, RequestDelegate next)
    {
        Stream body = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
            buffer.Position = 0;
            context.Response.ContentLength = buffer.Length;
            await buffer.CopyToAsync(body);
        }
        finally
        {
            context.Response.Body = body;
        }
    }
}
