using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Runs the README: its catalogue and its program in a new project, its request, and the responses that it shows.</summary>
public sealed partial class ReadmeTests(PackageFeed feed)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The code of the page is checked with the analyzers of a new project. Other tests check generated code with all analyzers.</summary>
    private const string UsualAnalysis = "-p:AnalysisLevel=latest";

    private const string MagentoOption = "AddErrorGen(options => options.DefaultFormat = ErrorFormats.Magento)";

    [Fact]
    public async Task Program_of_the_README_sends_the_responses_that_the_README_shows()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = await workspace.NewWebApplicationAsync("Shop");
        project.Write("errors.json", Block("json errors.json"));
        project.Write("Program.cs", Block("csharp Program.cs"));
        (await project.BuildAsync(UsualAnalysis)).Succeeded();

        Match exchange = Exchange().Match(Readme);
        Assert.True(exchange.Success, "README.md does not show a request with its response.");
        using (RunningApplication application = await RunningApplication.StartAsync(project, "Production"))
        {
            Assert.Equal(exchange.Groups["answer"].Value, TraceId.ReplaceIn(await SendAsync(application, exchange)));
        }

        // The same program with another default format, in the way that the page shows.
        Assert.Contains($"`{MagentoOption}`", Readme, StringComparison.Ordinal);
        project.Write("Program.cs", Block("csharp Program.cs").Replace("AddErrorGen()", MagentoOption, StringComparison.Ordinal));
        (await project.BuildAsync(UsualAnalysis)).Succeeded();
        using (RunningApplication application = await RunningApplication.StartAsync(project, "Production"))
        {
            string body = (await SendAsync(application, exchange)).Split("\n\n")[1];
            Assert.Equal(JsonNode.Parse(Block("json magento"))!.ToJsonString(), body);
        }
    }

    [Fact]
    public void README_has_at_most_150_lines() => Assert.InRange(Readme.Split('\n').Length, 50, 150);

    /// <summary>The contents of the fenced block with this info string.</summary>
    private static string Block(string info)
    {
        Match block = Regex.Match(Readme, $"^```{Regex.Escape(info)}\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(block.Success, $"README.md does not have a block '{info}'.");
        return block.Groups["text"].Value;
    }

    /// <summary>Sends the request of the page and returns the response in the form of the page: status, content type, body.</summary>
    private static async Task<string> SendAsync(RunningApplication application, Match exchange)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(exchange.Groups["method"].Value), new Uri(exchange.Groups["path"].Value, UriKind.Relative));
        request.Content = new StringContent(exchange.Groups["body"].Value, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return $"HTTP/1.1 {(int)response.StatusCode} {response.ReasonPhrase}\nContent-Type: {response.Content.Headers.ContentType}\n\n{body}";
    }

    [GeneratedRegex(@"^\$ curl -i -X (?<method>\w+) localhost:\d+(?<path>\S+) --json '(?<body>[^']*)'\n(?<answer>HTTP/1\.1.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Exchange();
}
