using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Shop.Access;

internal static class AccessServices
{
    public static void AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<Accounts>().AddSingleton<Sessions>();
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, configureOptions: null);

        AuthorizationBuilder authorization = services.AddAuthorizationBuilder();
        foreach (string permission in Permissions.OfStaff)
        {
            authorization.AddPolicy(permission, policy => policy.RequireClaim(Permissions.ClaimType, permission));
        }
    }
}
