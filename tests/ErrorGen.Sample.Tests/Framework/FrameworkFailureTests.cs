using System.Text.Json.Nodes;
using ErrorGen.Sample.Tests.Harness;
using Microsoft.Extensions.Hosting;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests.Framework;

/// <summary>What the framework refuses is answered as the handlers' errors are: one failing request, three prefixes, three shapes.</summary>
public sealed class FrameworkFailureTests(FrameworkShops shops) : IClassFixture<FrameworkShops>
{
    private const string ReportId = "reportId";

    public static TheoryData<string, string> Failures => new MatrixTheoryData<string, string>(
        FrameworkFailures.All.Select(static failure => failure.Name), [Environments.Development, Environments.Production]);

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Every_group_has_its_own_format(string name, string environment)
    {
        FrameworkFailure failure = FrameworkFailures.All.Single(failure => failure.Name == name);
        ShopClient client = shops.Of(environment, failure.Settings).CreateShopClient(Groups.Magento);
        Answer first = await failure.RunAsync(client);

        foreach (string group in Groups.All)
        {
            Answer answer = group == Groups.Magento ? first : await client.TryAgainAsync(group);
            if (failure.IsMalformed && environment == Environments.Development)
            {
                AssertShowsException(failure, answer);
            }
            else
            {
                AssertIs(failure, group, answer);
            }
        }
    }

    [Fact]
    public void Every_code_that_the_catalogue_gives_a_status_is_seen() => Assert.Equal(
        Errors.Catalog.Statuses.Select(static status => status.Code).OfType<string>().Order(),
        FrameworkFailures.All.Select(static failure => failure.Code).OfType<string>().Distinct().Order());

    private static void AssertShowsException(FrameworkFailure failure, Answer answer)
    {
        Assert.Equal(failure.Status, answer.Status);
        Assert.Contains("Failed to ", answer.Body, StringComparison.Ordinal);
        Assert.All(failure.Errors, error => Assert.Contains(error.Message, answer.Body, StringComparison.Ordinal));
    }

    private static void AssertIs(FrameworkFailure failure, string group, Answer answer)
    {
        Assert.Equal(failure.Status, answer.Status);
        Assert.Equal(ExpectedBody.ContentType(group), answer.ContentType);
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
        if (failure.Header is { } header)
        {
            Assert.Matches(header.Pattern, answer.Header(header.Name));
        }

        JsonObject body = answer.Tree.AsObject();
        Assert.Equal(group == Groups.ProblemDetails && failure.Status >= 500, body.Remove(ReportId));
        Assert.Equal(ExpectedBody.Of(failure, group, answer.Request).ToJsonString(), body.ToJsonString());
    }
}
