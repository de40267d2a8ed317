using ErrorGen.AspNetCore;

namespace Shop.Access;

/// <summary>The endpoint for signing in.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this RouteGroupBuilder shop) =>
        shop.MapPost("/sessions", (Credentials credentials, Accounts accounts, Sessions sessions) =>
            sessions.Start(accounts.SignIn(credentials.Email, credentials.Password)))
            .WithSummary("Signs in").AddEndpointFilter<ChallengeFilter>()
            .ProducesErrors(Errors.SignInFailed, Errors.AccountLocked);
}
