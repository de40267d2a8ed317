namespace Shop.Access;

/// <summary>
/// Says how to sign in (RFC 9110, 15.5.2) where it is an error of the catalogue, and not the framework, that becomes 401. What a response has besides its
/// body stays when it becomes an error.
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
