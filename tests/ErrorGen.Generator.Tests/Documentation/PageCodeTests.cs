using System.Text.RegularExpressions;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Documentation;

/// <summary>Compiles the C# that the pages show, with a catalogue that has the errors they name.</summary>
public sealed partial class PageCodeTests
{
    private const string Catalog = """
        {
          "errors": {
            "NoSuchEntity": { "status": 404, "message": "No such entity with %fieldName = %fieldValue" },
            "InvalidInput": { "status": 400, "message": "The input is invalid." },
            "RequiredField": { "status": 400, "message": "The field %fieldName is required." },
            "InvalidFieldValue": {
              "status": 400, "message": "Invalid value for %fieldName: %value",
              "parameters": ["fieldName", { "name": "value", "type": "int" }]
            },
            "TryAgain": { "status": 503, "message": "Try again later." },
            "CarrierFailed": {
              "status": 502, "message": "The carrier failed with %upstreamStatus.",
              "parameters": [{ "name": "upstreamStatus", "type": "int?" }]
            }
          }
        }
        """;

    /// <summary>What an application that contains the code of the pages would have.</summary>
    private const string Context = """
        #pragma warning disable CS8321, CS0162, CS8019
        using System;
        using System.Net.Http;
        using ErrorGen;
        using ErrorGen.AspNetCore;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Http.HttpResults;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.DependencyInjection;

        namespace Shop;

        internal sealed record Product(string Name);
        internal sealed record Order(string Name, int Count);
        internal sealed class Store { public Product? Find(string sku) => sku is "" ? null : new Product(sku); }

        internal static class Page
        {
            private static void Show(string sku, Order order, Store store, WebApplicationBuilder builder, WebApplication app, ErrorGenOptions options)
            {
                {{block}}
            }
        }
        """;

    public static TheoryData<string, int> Blocks()
    {
        var blocks = new TheoryData<string, int>();
        foreach (string page in (string[])["generated-code.md", "options.md", "formats.md", "localization.md", "catalog-page.md"])
        {
            for (int index = 0; index < BlocksOf(page).Length; index++)
            {
                blocks.Add(page, index);
            }
        }

        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_of_the_page_compiles(string page, int index)
    {
        string source = Context.Replace("{{block}}", BlocksOf(page)[index], StringComparison.Ordinal);

        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", Catalog)], TargetProject.WebApplication().AddSyntaxTrees(TargetProject.Tree(source)));

        Assert.Empty(output.CompilerFindings);
    }

    /// <summary>
    /// The blocks of a page, without whole files (the page about formats shows one, which another test compares with its source), code that is
    /// shortened with three dots, and the host of a test project.
    /// </summary>
    private static string[] BlocksOf(string page) =>
    [
        .. Block().Matches(File.ReadAllText(Repository.Path("docs", page)))
            .Select(match => match.Groups["code"].Value)
            .Where(code => !code.StartsWith("using ", StringComparison.Ordinal)
                && !code.Contains("...", StringComparison.Ordinal)
                && !code.Contains("WebApplicationFactory", StringComparison.Ordinal)),
    ];

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
