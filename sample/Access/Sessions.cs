using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Shop.Access;

/// <summary>The signed-in accounts, with one session each. Authentication reads them before a request gets the lock of the shop.</summary>
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

    /// <summary>Returns the session of a token, which may have ended, or null.</summary>
    public Session? Find(string? token) => token is null ? null : _byToken.GetValueOrDefault(token);
}
