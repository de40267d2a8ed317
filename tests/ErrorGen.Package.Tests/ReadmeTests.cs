using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>The first page of the documentation, run: its catalogue and its program in a new project, its request, its answers.</summary>
public sealed partial class ReadmeTests(PackageFeed feed)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The page's own code is held to what a new project is held to; what is generated, to everything, in the other tests.</summary>
    private const string UsualAnalysis = "-p:AnalysisLevel=latest";

    [Fact]
    public async Task The_first_page_is_true()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = await workspace.NewWebApplicationAsync("Shop");
        project.Write("errors.json", Block("json errors.json"));
        project.Write("Program.cs", Block("csharp Program.cs"));
        (await project.BuildAsync(UsualAnalysis)).Succeeded();

        Match exchange = Exchange().Match(Readme);
        Assert.True(exchange.Success, "README.md shows no request with its answer.");
        using (RunningApplication application = await RunningApplication.StartAsync(project, "Production"))
        {
            Assert.Equal(exchange.Groups["answer"].Value, await SendAsync(application, exchange));
        }

        // The same program with the default format, as the page says.
        project.Write("Program.cs", Block("csharp Program.cs").Replace("ErrorFormats.Magento", "ErrorFormats.ProblemDetails", StringComparison.Ordinal));
        (await project.BuildAsync(UsualAnalysis)).Succeeded();
        using (RunningApplication application = await RunningApplication.StartAsync(project, "Production"))
        {
            string body = (await SendAsync(application, exchange)).Split("\n\n")[1];
            Assert.Equal(JsonNode.Parse(Block("json problem"))!.ToJsonString(), body);
        }
    }

    [Fact]
    public void It_is_no_longer_than_a_reader_bears() => Assert.InRange(Readme.Split('\n').Length, 50, 250);

    /// <summary>What a fenced block holds, by what stands behind its fence.</summary>
    private static string Block(string info)
    {
        Match block = Regex.Match(Readme, $"^```{Regex.Escape(info)}\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(block.Success, $"README.md has no block '{info}'.");
        return block.Groups["text"].Value;
    }

    /// <summary>Sends the request of the page and writes the answer down as the page does: status, content type, body.</summary>
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
