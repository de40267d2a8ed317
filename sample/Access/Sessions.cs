using System.Security.Cryptography;

namespace Shop.Access;

/// <summary>Who is signed in: one session an account.</summary>
internal sealed class Sessions(TimeProvider time)
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan Length = TimeSpan.FromHours(1);

    private readonly Dictionary<string, Session> _byToken = [];
    private readonly Dictionary<string, string> _tokens = new(StringComparer.OrdinalIgnoreCase);

    public Session Start(Account account)
    {
        if (_tokens.Remove(account.Email, out string? former))
        {
            _byToken.Remove(former);
        }

        string token = RandomNumberGenerator.GetHexString(2 * TokenBytes, lowercase: true);
        _tokens[account.Email] = token;
        return _byToken[token] = new Session(token, account.Email, account.Permissions, time.GetUtcNow() + Length);
    }

    public Session Find(string token)
    {
        if (!_byToken.TryGetValue(token, out Session? session))
        {
            throw new SignInRequiredException();
        }

        return session.EndsAt > time.GetUtcNow() ? session : throw new SessionExpiredException(session.EndsAt);
    }
}
