using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Adds ErrorGen to the request pipeline.</summary>
public static class ErrorGenApplicationBuilderExtensions
{
    /// <summary>
    /// Responds to every exception that leaves the rest of the pipeline, and to every status of 400 to 599 without a body, in Development and
    /// Production alike. Call it first: failures of middleware that comes before it are not handled.
    /// </summary>
    /// <remarks>
    /// On a <see cref="WebApplication"/> it also handles the middleware that is added automatically before the first one: authentication and
    /// authorization.
    /// </remarks>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The services were not added.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid.</exception>
    public static IApplicationBuilder UseErrorGen(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var responder = ExceptionResponder.Get(app.ApplicationServices);
        app.ApplicationServices.GetRequiredService<PipelineUse>().Add(app);
        if (app.ApplicationServices.GetRequiredService<IOptions<ErrorGenOptions>>().Value.DescribeMalformedRequests)
        {
            // Without an exception the framework sets 400, and what could not be bound is only in its debug log.
            app.ApplicationServices.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest = true;
        }

        return app.Use(next => new ErrorGenMiddleware(next, responder).InvokeAsync);
    }
}
