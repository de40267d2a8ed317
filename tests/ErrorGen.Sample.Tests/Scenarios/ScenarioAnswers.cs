using ErrorGen.Sample.Tests.Harness;
using ErrorGen.Sample.Tests.Scenarios;
using Xunit;

// Two classes compare the answers with what they expect.
[assembly: AssemblyFixture(typeof(ScenarioAnswers))]

namespace ErrorGen.Sample.Tests.Scenarios;

/// <summary>Plays every scenario, each in a shop of its own, has the failing request fail in every group, and keeps the answers.</summary>
public sealed class ScenarioAnswers : IAsyncLifetime
{
    private readonly Dictionary<(string Key, string Group), Answer> _answers = [];

    internal IEnumerable<Answer> All => _answers.Values;

    public async ValueTask InitializeAsync()
    {
        foreach (Scenario scenario in AllScenarios.List)
        {
            await PlayAsync(scenario);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Answer Of(Scenario scenario, string group) => _answers[(scenario.Key, group)];

    private async Task PlayAsync(Scenario scenario)
    {
        (string Name, string Value)[] settings = scenario.Settings;
        await using CarrierStub? carrier = scenario.Carrier is null ? null : await CarrierStub.StartAsync(scenario.Carrier);
        if (carrier is not null)
        {
            settings = [.. settings, ("Shop:CarrierAddress", carrier.Address)];
        }

        await using var shop = new ShopUnderTest(settings);
        ShopClient client = shop.CreateShopClient(Groups.Magento);
        Answer answer = await scenario.RunAsync(client);
        foreach (string group in Groups.All)
        {
            Answer ofGroup = group == Groups.Magento ? answer : await client.TryAgainAsync(group);
            _answers.Add((scenario.Key, group), WithNamedCart(ofGroup, client.CartId));
        }
    }

    /// <summary>Calls the one thing that differs from run to run by its name.</summary>
    private static Answer WithNamedCart(Answer answer, string cartId) =>
        cartId.Length == 0 ? answer : answer with { Request = Named(answer.Request, cartId), ReceivedBody = Named(answer.ReceivedBody, cartId) };

    private static string Named(string text, string cartId) => text.Replace(cartId, "{cartId}", StringComparison.Ordinal);
}
