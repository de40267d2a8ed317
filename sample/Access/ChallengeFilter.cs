namespace Shop.Access;

/// <summary>Says with every 401 how to sign in (RFC 9110, 15.5.2). What a response has besides its body stays when it becomes an error.</summary>
internal sealed class ChallengeFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpResponse response = context.HttpContext.Response;
        response.OnStarting(() =>
        {
            if (response.StatusCode == StatusCodes.Status401Unauthorized)
            {
                response.Headers.WWWAuthenticate = "Bearer";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
