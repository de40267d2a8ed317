using ErrorGen.AspNetCore;
using Yarp.ReverseProxy.Transforms;

namespace ErrorGen.Neighbours.Recipes;

internal static class YarpRecipe
{
    public static IReverseProxyBuilder AddServices(IServiceCollection services)
    {
        services.AddErrorGen();
        return services.AddReverseProxy().AddTransforms(static route => route.AddResponseTransform(static transform =>
        {
            if (transform.ProxyResponse is { IsSuccessStatusCode: false })
            {
                // A status without a body and without a content type: ErrorGen writes the body.
                transform.SuppressResponseBody = true;
                transform.HttpContext.Response.ContentType = null;
                transform.HttpContext.Response.ContentLength = null;
            }

            return ValueTask.CompletedTask;
        }));
    }
}
