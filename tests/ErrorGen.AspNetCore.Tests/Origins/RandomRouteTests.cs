using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>For a path that an endpoint handles, the nearest endpoint is the one that routing selects.</summary>
public sealed class RandomRouteTests
{
    private const int Templates = 40;
    private const int Paths = 250;

    private static readonly string[] Segments =
        ["a", "b", "v1", "{@}", "{@:int}", "{@:alpha}", "{@:length(2)}", "v{@}", "{@}.{@}", "{@}-{@}", "x{@}y", "{@:int:min(5)}"];

    private static readonly string[] LastSegments = ["{@?}", "{**@}", "{*@}", "{@=c}", "{@:int?}"];

    private static readonly string[] Texts = ["a", "b", "c", "v1", "v", "12", "3", "ab", "a.b", "a-b", "xay", "xy", "v.1", "A", "B", "x-.y"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Nearest_endpoint_of_a_path_is_the_one_that_routing_selects(int seed)
    {
        var random = new Random(seed);
        string[] templates = [.. Enumerable.Range(0, Templates).Select(_ => CreateTemplate(random)).Distinct(StringComparer.OrdinalIgnoreCase)];
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            foreach (string template in templates)
            {
                app.MapGet(template, () => template);
            }
        });
        var tree = RouteTree.Create(
            app.Services.GetRequiredService<EndpointDataSource>().Endpoints, app.Services.GetRequiredService<ParameterPolicyFactory>(), hosts: null);
        int found = 0;
        for (int i = 0; i < Paths; i++)
        {
            string path = CreatePath(random);
            Answer answer = await app.GetAsync(path);
            if (answer.Status != 200)
            {
                // Nothing matches, or several equally.
                continue;
            }

            found++;
            var nearest = (RouteEndpoint?)tree.FindNearest(path, new DefaultHttpContext { RequestServices = app.Services });
            Assert.True(answer.Body == nearest?.RoutePattern.RawText, $"{path}: {answer.Body} and not {nearest?.RoutePattern.RawText}");
        }

        Assert.True(found > Paths / 5, $"Only {found} paths have an endpoint.");
    }

    private static string CreateTemplate(Random random)
    {
        int length = random.Next(1, 4);
        var segments = new List<string>();
        for (int i = 0; i < length; i++)
        {
            segments.Add(i == length - 1 && random.Next(3) == 0 ? Pick(LastSegments, random) : Pick(Segments, random));
        }

        string template = "/" + string.Join('/', segments);
        for (int i = 0; template.Contains('@', StringComparison.Ordinal); i++)
        {
            int position = template.IndexOf('@', StringComparison.Ordinal);
            template = string.Concat(template.AsSpan(0, position), "p", i.ToString(CultureInfo.InvariantCulture), template.AsSpan(position + 1));
        }

        return template;
    }

    private static string CreatePath(Random random) =>
        "/" + string.Join('/', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(Texts, random))) + (random.Next(10) == 0 ? "/" : "");

    private static string Pick(string[] values, Random random) => values[random.Next(values.Length)];
}
