using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Puts the catalogue's answers into the request pipeline.</summary>
public static class ErrorGenApplicationBuilderExtensions
{
    /// <summary>
    /// Answers every exception that leaves the rest of the pipeline, and every status of 400 to 599 that it leaves without a body, in
    /// Development and Production alike. Belongs first: what stands before it in the pipeline fails without it.
    /// </summary>
    /// <remarks>
    /// On a <see cref="WebApplication"/> it also answers for what that puts before the first middleware: authentication and
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
        var responder = ErrorResponder.Of(app.ApplicationServices);
        if (app is WebApplication)
        {
            app.ApplicationServices.GetRequiredService<OutermostPlace>().IsTaken = true;
        }

        return app.Use(next => new ErrorGenMiddleware(next, responder, isRepeated: false).InvokeAsync);
    }
}
