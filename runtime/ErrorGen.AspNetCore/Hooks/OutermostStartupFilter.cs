using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Puts the middleware once more around everything. <see cref="WebApplication"/> places authentication and authorization before
/// the first middleware of the application: their 401 and 403 never reach a <c>UseErrorGen()</c> that was written first.
/// </summary>
internal sealed class OutermostStartupFilter(OutermostPlace place) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        // The function runs when the pipeline is complete, and so after UseErrorGen() was called or not.
        app.Use(rest => place.IsTaken
            ? new ErrorGenMiddleware(rest, ErrorResponder.Of(app.ApplicationServices), isRepeated: true).InvokeAsync
            : rest);
        next(app);
    };
}
