namespace Shop.Access;

/// <summary>
/// Sets <c>WWW-Authenticate</c> (RFC 9110, 15.5.2) if an error of the catalogue, and not the framework, causes a 401. Headers of a response are kept when it
/// becomes an error.
/// </summary>
internal sealed class ChallengeFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpResponse response = context.HttpContext.Response;
        response.OnStarting(() =>
        {
            if (response.StatusCode == StatusCodes.Status401Unauthorized)
            {
                response.Headers.WWWAuthenticate = SessionAuthentication.SchemeName;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
