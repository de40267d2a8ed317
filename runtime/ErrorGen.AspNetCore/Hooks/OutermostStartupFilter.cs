using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Adds the middleware around the whole pipeline. <see cref="WebApplication"/> adds authentication and authorization before the first
/// middleware of the application, so that their 401 and 403 never reach <c>UseErrorGen()</c>.
/// </summary>
internal sealed class OutermostStartupFilter(PipelineUse use) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        use.Root = app;

        // The function runs when the pipeline is built, which is after UseErrorGen() was called.
        app.Use(rest => use.HasOuterMiddleware
            ? new ErrorGenMiddleware(rest, ExceptionResponder.Get(app.ApplicationServices)).InvokeAsync
            : rest);
        next(app);

        // Only requests that nothing has handled get here: they are answered with 404.
        app.Use(static rest => context =>
        {
            RoutedPath.Record(context);
            return rest(context);
        });
    };
}
