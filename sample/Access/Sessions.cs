using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Shop.Access;

/// <summary>Who is signed in: one session an account. Looked up by requests that have not got their turn yet.</summary>
internal sealed class Sessions(TimeProvider time)
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan Length = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Session> _byToken = new();
    private readonly Dictionary<string, string> _tokens = new(StringComparer.OrdinalIgnoreCase);

    public Session Start(Account account)
    {
        if (_tokens.Remove(account.Email, out string? former))
        {
            _byToken.TryRemove(former, out _);
        }

        string token = RandomNumberGenerator.GetHexString(2 * TokenBytes, lowercase: true);
        _tokens[account.Email] = token;
        return _byToken[token] = new Session(token, account.Email, account.Permissions, time.GetUtcNow() + Length);
    }

    /// <summary>The session of a token, which may have ended; null where there is none.</summary>
    public Session? Find(string? token) => token is null ? null : _byToken.GetValueOrDefault(token);
}
