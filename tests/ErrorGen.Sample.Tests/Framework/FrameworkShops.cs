using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Framework;

/// <summary>One shop for every environment and set of settings: the framework refuses without a trace.</summary>
public sealed class FrameworkShops : IAsyncDisposable
{
    private readonly Dictionary<string, ShopUnderTest> _shops = [];

    public async ValueTask DisposeAsync()
    {
        foreach (ShopUnderTest shop in _shops.Values)
        {
            await shop.DisposeAsync();
        }
    }

    internal ShopUnderTest Of(string environment, (string Name, string Value)[] settings)
    {
        string key = string.Join(' ', settings.Select(static setting => setting.Name).Prepend(environment));
        if (!_shops.TryGetValue(key, out ShopUnderTest? shop))
        {
            _shops.Add(key, shop = new ShopUnderTest(settings) { EnvironmentName = environment });
        }

        return shop;
    }
}
