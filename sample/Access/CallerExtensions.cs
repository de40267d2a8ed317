using System.Security.Claims;

namespace Shop.Access;

/// <summary>Reads the claims of a caller. Handlers that need them have a parameter of type <see cref="ClaimsPrincipal"/>.</summary>
internal static class CallerExtensions
{
    extension(ClaimsPrincipal caller)
    {
        public string Email => caller.FindFirstValue(ClaimTypes.Email)
            ?? throw new InvalidOperationException("The endpoint lets callers in who have not signed in.");

        public bool Has(string permission) => caller.HasClaim(Permissions.ClaimType, permission);
    }
}
