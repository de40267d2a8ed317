namespace Shop.Access;

/// <summary>A caller who has signed in. The token comes back as <c>Authorization: Bearer</c>.</summary>
internal sealed record Session(string Token, string Email, IReadOnlyList<string> Permissions, DateTimeOffset EndsAt);
