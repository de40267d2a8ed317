using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Shop.Access;

/// <summary>All accounts, and the rules for signing in.</summary>
internal sealed class Accounts
{
    private const int MinimumPasswordLength = 10;
    private const int WrongPasswordsAllowed = 5;
    private static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, Account> _accounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly IPasswordHasher<Account> _hasher;
    private readonly TimeProvider _time;

    public Accounts(IOptions<ShopOptions> options, IPasswordHasher<Account> hasher, TimeProvider time)
    {
        _hasher = hasher;
        _time = time;
        Add(options.Value.StaffEmail, options.Value.StaffPassword, Permissions.OfStaff);
    }

    public bool Has(string email) => _accounts.ContainsKey(email);

    public void Add(string email, string password, params IReadOnlyList<string> permissions)
    {
        bool isLongEnough = password.Length >= MinimumPasswordLength;
        bool hasDigit = password.Any(char.IsAsciiDigit);
        if (!isLongEnough || !hasDigit)
        {
            throw new WeakPasswordException(MinimumPasswordLength, isLongEnough, hasDigit);
        }

        var account = new Account(email, PasswordHash: "", permissions);
        _accounts.Add(email, account with { PasswordHash = _hasher.HashPassword(account, password) });
    }

    public Account SignIn(string email, string password)
    {
        if (!_accounts.TryGetValue(email, out Account? account))
        {
            throw new SignInFailedException();
        }

        DateTimeOffset now = _time.GetUtcNow();
        if (account.LockedUntil > now)
        {
            throw new AccountLockedException(account.LockedUntil.Value - now);
        }

        if (_hasher.VerifyHashedPassword(account, account.PasswordHash, password) == PasswordVerificationResult.Failed)
        {
            _accounts[email] = AfterWrongPassword(account, now);
            throw new SignInFailedException();
        }

        return _accounts[email] = account with { WrongPasswords = 0, LockedUntil = null };
    }

    private static Account AfterWrongPassword(Account account, DateTimeOffset now) =>
        account.WrongPasswords + 1 < WrongPasswordsAllowed
            ? account with { WrongPasswords = account.WrongPasswords + 1 }
            : account with { WrongPasswords = 0, LockedUntil = now + LockTime };
}
