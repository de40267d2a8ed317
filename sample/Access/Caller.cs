using System.Net.Http.Headers;

namespace Shop.Access;

/// <summary>Whoever sent the request. Handlers that care take it as a parameter.</summary>
internal sealed class Caller(IHttpContextAccessor http, Sessions sessions)
{
    /// <summary>The caller's session; a caller without one cannot go on.</summary>
    public Session Session => sessions.Find(Token ?? throw new SignInRequiredException());

    private string? Token =>
        AuthenticationHeaderValue.TryParse(http.HttpContext?.Request.Headers.Authorization, out AuthenticationHeaderValue? header)
        && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter
            : null;

    public void Demand(string permission)
    {
        if (!Has(permission))
        {
            throw new MissingPermissionException(permission);
        }
    }

    public bool Has(string permission) => Session.Permissions.Contains(permission);
}
