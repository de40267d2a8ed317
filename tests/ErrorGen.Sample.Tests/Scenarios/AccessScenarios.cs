using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests.Scenarios;

internal static class AccessScenarios
{
    public static IEnumerable<Scenario> All =>
    [
        new(
            "SignInFailed",
            401,
            """{"message":"The e-mail address or the password is wrong."}""",
            "The e-mail address or the password is wrong.",
            shop => shop.TryAsync("POST sessions", new { email = "unknown@example.com", password = "whatever 1" })),
        new(
            "SessionExpired",
            401,
            """{"message":"The session ended at %endedAt. Sign in again.","parameters":{"endedAt":"2026-03-02T11:00:00+00:00"}}""",
            "The session ended at 2026-03-02 11:00 +00:00. Sign in again.",
            async shop =>
            {
                await shop.SignInAsCustomerAsync();
                shop.Time.Advance(TimeSpan.FromHours(1));
                return await shop.TryAsync("GET customers/me");
            }),
        new(
            "AccountLocked",
            403,
            """
            {"message":"Too many wrong passwords. The account is locked for another %lockedFor.","parameters":{"lockedFor":"PT14M50S"}}
            """,
            "Too many wrong passwords. The account is locked for another 14 min 50 s.",
            async shop =>
            {
                for (int i = 0; i < 5; i++)
                {
                    Answer wrong = await shop.TryAsync("POST sessions", new { email = ShopClient.StaffEmail, password = "guess 1" });
                    Assert.Equal(401, wrong.Status);
                }

                shop.Time.Advance(TimeSpan.FromSeconds(10));
                return await shop.TryAsync("POST sessions", new { email = ShopClient.StaffEmail, password = "open sesame 1" });
            })
        {
            RetryAfter = 900,
        },
    ];
}
