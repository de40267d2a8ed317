namespace Shop.Access;

/// <summary>Someone who can sign in.</summary>
internal sealed record Account(string Email, string PasswordHash, IReadOnlyList<string> Permissions)
{
    /// <summary>How often in a row the password was wrong.</summary>
    public int WrongPasswords { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }
}
