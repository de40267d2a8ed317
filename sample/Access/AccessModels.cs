namespace Shop.Access;

/// <summary>Someone who can sign in.</summary>
internal sealed record Account(string Email, string PasswordHash, IReadOnlyList<string> Permissions)
{
    /// <summary>How often in a row the password was wrong.</summary>
    public int WrongPasswords { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }
}

internal sealed record Credentials(string Email, string Password);

/// <summary>A caller who has signed in. The token comes back as <c>Authorization: Bearer</c>.</summary>
internal sealed record Session(string Token, string Email, IReadOnlyList<string> Permissions, DateTimeOffset EndsAt);
