namespace Shop.Access;

internal sealed record Credentials(string Email, string Password);
