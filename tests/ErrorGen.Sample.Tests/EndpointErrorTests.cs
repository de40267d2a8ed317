using ErrorGen.AspNetCore;
using ErrorGen.Sample.Tests.Harness;
using ErrorGen.Sample.Tests.Scenarios;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>
/// Each endpoint declares exactly the errors that it answers. The analyzer finds the same ones: a test of the analyzers compares its result
/// with the list that is used here.
/// </summary>
public sealed class EndpointErrorTests(ScenarioAnswers answers)
{
    [Fact]
    public async Task Every_declared_error_of_every_endpoint_is_answered_and_no_other_one()
    {
        // The scenarios have run before: each error once.
        Assert.NotEmpty(answers.All);
        await EndpointRequests.SendAsync();

        string[] declared = await DeclaredAsync();
        string[] observed = [.. ObservedErrors.ByEndpoint.Select(endpoint => Line(endpoint.Key, endpoint)).Order(StringComparer.Ordinal)];
        Assert.Equal(declared, observed);
        Assert.Equal(await File.ReadAllLinesAsync(Repository.Path("tests", "ErrorGen.Sample.Tests", "EndpointErrors.txt"), TestContext.Current.CancellationToken), declared);
    }

    private static async Task<string[]> DeclaredAsync()
    {
        await using var shop = new ShopUnderTest();
        await shop.CreateShopClient(Groups.ProblemDetails).DoAsync("GET products");
        return
        [
            .. EndpointRequests.EndpointsOf(shop)
                .Select(endpoint => Line(ObservedErrors.NameOf(endpoint)!, endpoint.Metadata.OfType<IErrorResponseMetadata>().Select(declared => declared.Definition.Key)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Line(string endpoint, IEnumerable<string> keys) => $"{endpoint}: {string.Join(' ', keys.Distinct().Order(StringComparer.Ordinal))}".TrimEnd();
}
