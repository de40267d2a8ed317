using ErrorGen.AspNetCore;

namespace Shop.Access;

internal static class AccessExtensions
{
    /// <summary>Requires that the caller has signed in, and has the permissions if any are given.</summary>
    public static TBuilder RequireSignIn<TBuilder>(this TBuilder endpoints, params string[] permissions)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.RequireAuthorization(permissions).ProducesErrors(Errors.SessionExpired);
}
