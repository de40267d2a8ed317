using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests.Scenarios;

/// <summary>Plays every scenario, each in a shop of its own, has the failing request fail in both groups, and keeps the answers.</summary>
public sealed class ScenarioAnswers : IAsyncLifetime
{
    internal const string Magento = "/V1";
    internal const string ProblemDetails = "/api";

    private readonly Dictionary<(string Code, string Group), Answer> _answers = [];

    internal IEnumerable<Answer> All => _answers.Values;

    public async ValueTask InitializeAsync()
    {
        foreach (Scenario scenario in AllScenarios.List)
        {
            await PlayAsync(scenario);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal Answer Of(Scenario scenario, string group) => _answers[(scenario.Code, group)];

    private async Task PlayAsync(Scenario scenario)
    {
        (string Name, string Value)[] settings = scenario.Settings;
        await using CarrierStub? carrier = scenario.Carrier is null ? null : await CarrierStub.StartAsync(scenario.Carrier);
        if (carrier is not null)
        {
            settings = [.. settings, ("Shop:CarrierAddress", carrier.Address)];
        }

        await using var shop = new ShopUnderTest(settings);
        ShopClient client = shop.CreateShopClient(Magento);
        Answer answer = await scenario.RunAsync(client);
        Answer again = await client.TryAgainAsync(ProblemDetails);
        _answers.Add((scenario.Code, Magento), WithNamedCart(answer, client.CartId));
        _answers.Add((scenario.Code, ProblemDetails), WithNamedCart(again, client.CartId));
    }

    /// <summary>Calls the one thing that differs from run to run by its name.</summary>
    private static Answer WithNamedCart(Answer answer, string cartId) =>
        cartId.Length == 0 ? answer : answer with { Body = answer.Body.Replace(cartId, "{cartId}", StringComparison.Ordinal) };
}
