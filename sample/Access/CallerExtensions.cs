using System.Security.Claims;

namespace Shop.Access;

/// <summary>What the shop wants to know of a caller. Handlers that care take the <see cref="ClaimsPrincipal"/> as a parameter.</summary>
internal static class CallerExtensions
{
    extension(ClaimsPrincipal caller)
    {
        public string Email => caller.FindFirstValue(ClaimTypes.Email)
            ?? throw new InvalidOperationException("The endpoint lets callers in who have not signed in.");

        public bool Has(string permission) => caller.HasClaim(Permissions.ClaimType, permission);
    }
}
