namespace Shop.Access;

/// <summary>An account that can sign in.</summary>
internal sealed record Account(string Email, string PasswordHash, IReadOnlyList<string> Permissions)
{
    /// <summary>The number of wrong passwords since the last successful sign-in.</summary>
    public int WrongPasswords { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }
}

internal sealed record Credentials(string Email, string Password);

/// <summary>A signed-in caller. Clients send the token as <c>Authorization: Bearer</c>.</summary>
internal sealed record Session(string Token, string Email, IReadOnlyList<string> Permissions, DateTimeOffset EndsAt);
