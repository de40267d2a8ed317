namespace Shop.Access;

/// <summary>Endpoints for signing in and out.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this RouteGroupBuilder shop) =>
        shop.MapPost("/sessions", (Credentials credentials, Accounts accounts, Sessions sessions) =>
            sessions.Start(accounts.SignIn(credentials.Email, credentials.Password)))
            .AddEndpointFilter<ChallengeFilter>();
}
