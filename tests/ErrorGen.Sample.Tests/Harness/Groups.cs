namespace ErrorGen.Sample.Tests.Harness;

/// <summary>The three ways into the shop.</summary>
internal static class Groups
{
    public const string Magento = "/V1";
    public const string EPages = "/rs/shops/DemoShop";
    public const string ProblemDetails = "/api";

    public static IReadOnlyList<string> All { get; } = [Magento, EPages, ProblemDetails];
}
