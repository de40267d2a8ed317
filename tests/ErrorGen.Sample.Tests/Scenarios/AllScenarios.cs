namespace ErrorGen.Sample.Tests.Scenarios;

internal static class AllScenarios
{
    public static IReadOnlyList<Scenario> List { get; } =
    [
        .. EverywhereScenarios.All,
        .. AccessScenarios.All,
        .. ProductScenarios.All,
        .. CategoryScenarios.All,
        .. CustomerScenarios.All,
        .. CartScenarios.All,
        .. CouponScenarios.All,
        .. CheckoutScenarios.All,
        .. OrderScenarios.All,
    ];
}
