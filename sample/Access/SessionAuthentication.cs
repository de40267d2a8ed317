using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Shop.Access;

/// <summary>Authenticates callers by the token of their session: <c>Authorization: Bearer</c>.</summary>
/// <remarks>
/// A refusal is only a status: the catalogue has the texts for 401 and 403. If the client needs more details, as for an expired session, an error of
/// the catalogue is thrown, as in any other code.
/// </remarks>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Sessions sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticate());

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = SchemeName;
        AuthenticateResult result = await HandleAuthenticateOnceSafeAsync();
        if (result.Failure is SessionExpiredException expired)
        {
            throw expired;
        }

        await base.HandleChallengeAsync(properties);
    }

    private AuthenticateResult Authenticate()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out AuthenticationHeaderValue? header)
            || !header.Scheme.Equals(SchemeName, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (sessions.Find(header.Parameter) is not { } session)
        {
            return AuthenticateResult.Fail("There is no such session.");
        }

        return session.EndsAt > TimeProvider.GetUtcNow()
            ? AuthenticateResult.Success(new AuthenticationTicket(Represent(session), SchemeName))
            : AuthenticateResult.Fail(new SessionExpiredException(session.EndsAt));
    }

    private static ClaimsPrincipal Represent(Session session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.Email, session.Email),
            .. session.Permissions.Select(permission => new Claim(Permissions.ClaimType, permission)),
        ],
        SchemeName));
}
