using System.Globalization;
using System.Text.Json.Nodes;
using ErrorGen.Sample.Tests.Harness;
using ErrorGen.Sample.Tests.Scenarios;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>Every error of the catalogue, brought about over HTTP by what really causes it.</summary>
public sealed class ErrorAnswerTests(ScenarioAnswers answers)
{
    public static TheoryData<string> Keys => [.. AllScenarios.List.Select(scenario => scenario.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Magento_group_sends_the_template_and_the_parameters(string key)
    {
        Scenario scenario = Find(key);
        Answer answer = answers.Of(scenario, Groups.Magento);

        Assert.Equal(scenario.Status, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        AssertJson(scenario.Magento, answer);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void EPages_group_sends_the_message_the_request_and_the_status(string key)
    {
        Scenario scenario = Find(key);
        Answer answer = answers.Of(scenario, Groups.EPages);

        Assert.Equal(scenario.Status, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal(["message", "status"], answer.Tree.AsObject().Select(member => member.Key));
        Assert.Equal($"{scenario.Detail}, Request: {answer.Request}", (string?)answer.Tree["message"]);
        Assert.Equal(scenario.Status.ToString(CultureInfo.InvariantCulture), (string?)answer.Tree["status"]);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Third_group_sends_problem_details(string key)
    {
        Scenario scenario = Find(key);
        Answer answer = answers.Of(scenario, Groups.ProblemDetails);

        Assert.Equal(scenario.Status, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(scenario.Code, (string?)answer.Tree["code"]);
        Assert.Equal(scenario.Status, (int?)answer.Tree["status"]);
        Assert.Equal(scenario.Detail, (string?)answer.Tree["detail"]);
        Assert.False(string.IsNullOrEmpty((string?)answer.Tree["title"]));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_group_sends_the_same_headers(string key)
    {
        Scenario scenario = Find(key);
        foreach (string group in Groups.All)
        {
            Answer answer = answers.Of(scenario, group);
            Assert.Equal(scenario.RetryAfter?.ToString(CultureInfo.InvariantCulture), answer.Header("Retry-After"));
            Assert.Equal(scenario.Status == 401 ? "Bearer" : null, answer.Header("WWW-Authenticate")?.Split(' ')[0]);
            Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_error_of_the_catalogue_is_left_out()
    {
        IEnumerable<string> answered = answers.All
            .Where(answer => answer.ContentType == "application/problem+json")
            .Select(answer => (string)answer.Tree["code"]!);

        Assert.Equal(Errors.All.Select(error => error.Code).Distinct().Order(), answered.Distinct().Order());
        Assert.Equal(Errors.All.Count, AllScenarios.List.Count);
    }

    private static Scenario Find(string key) => AllScenarios.List.Single(scenario => scenario.Key == key);

    /// <summary>The same values, members in the same order, numbers with the same digits.</summary>
    private static void AssertJson(string expected, Answer answer) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), answer.Tree.ToJsonString());
}
