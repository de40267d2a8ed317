using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>The code that the README and the pages show.</summary>
internal static class ShownCode
{
    /// <summary>Pages whose C# is statements, for a method that has what the code names.</summary>
    private static readonly string[] PagesWithStatements = ["formats.md", "generated-code.md", "localization.md", "options.md"];

    /// <summary>Entries that pages name and do not show.</summary>
    private const string OtherEntries = """
        {
          "RequiredField": { "status": 400, "message": "The field %fieldName is required." },
          "InvalidFieldValue": {
            "status": 400, "message": "Invalid value for %fieldName: %value", "parameters": ["fieldName", { "name": "value", "type": "int" }]
          },
          "TryAgain": { "status": 503, "message": "Try again later." },
          "CarrierFailed": {
            "status": 502, "message": "The carrier failed with %upstreamStatus.", "parameters": [{ "name": "upstreamStatus", "type": "int?" }]
          }
        }
        """;

    private const string Statements = """
        #pragma warning disable CS8321, CS0162, IDE0005
        using ErrorGen;
        using ErrorGen.AspNetCore;
        using Microsoft.AspNetCore.Http.HttpResults;

        namespace Shop;

        internal static class Pages
        {
            private sealed record Order(string Name, int Count);
            private sealed class Store { public Product? Find(string sku) => sku is "" ? null : new Product(sku, 1); }

            {{methods}}
        }
        """;

    /// <summary>The fenced blocks of a file with an info string, such as <c>csharp</c>.</summary>
    public static string[] Blocks(string file, string info) =>
    [
        .. Regex.Matches(
                File.ReadAllText(Path.Combine(Repository.Root, file)), $"^```{Regex.Escape(info)}\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups["code"].Value),
    ];

    /// <summary>A catalogue with the entries of the README and of all pages with C#.</summary>
    public static string Catalog()
    {
        JsonNode catalog = JsonNode.Parse(Blocks("README.md", "json errors.json").Single())!;
        string neighbours = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ErrorGen.Neighbours.Tests", "errors.json"));
        foreach (JsonNode entries in new[] { JsonNode.Parse(neighbours)!["errors"]!, JsonNode.Parse(OtherEntries)! })
        {
            foreach ((string key, JsonNode? entry) in entries.AsObject())
            {
                catalog["errors"]![key] = entry!.DeepClone();
            }
        }

        return catalog.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    /// <summary>The JSON blocks of a page that are whole catalogues, each in a namespace of its own, because blocks may use the same keys.</summary>
    public static string[] CatalogsOf(string page)
    {
        JsonObject[] catalogs =
        [
            .. Blocks(page, "json")
                .Where(code => code.StartsWith('{') && code.TrimEnd().EndsWith('}'))
                .Select(code => JsonNode.Parse(code, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject())
                .Where(catalog => catalog["errors"] is JsonObject),
        ];
        Assert.NotEmpty(catalogs);
        foreach ((int index, JsonObject catalog) in catalogs.Index())
        {
            catalog["namespace"] = $"Shop.Page{index}";
        }

        return [.. catalogs.Select(catalog => catalog.ToJsonString())];
    }

    /// <summary>A source file with a method for each block of statements.</summary>
    public static string StatementsOfPages()
    {
        string[] methods =
        [
            .. PagesWithStatements
                .SelectMany(page => Blocks($"docs/{page}", "csharp"))
                .Where(IsStatements)
                .Select((code, index) => $$"""
                    private static void Show{{index}}(string sku, Order order, Store store, WebApplicationBuilder builder, WebApplication app, ErrorGenOptions options)
                        {
                            {{code}}
                        }
                    """),
        ];
        Assert.InRange(methods.Length, 7, 50);
        return Statements.Replace("{{methods}}", string.Join("\n\n", methods), StringComparison.Ordinal);
    }

    /// <summary>Whether code is complete, and not a whole file. Test hosts are in projects of tests.</summary>
    private static bool IsStatements(string code) =>
        !code.StartsWith("using ", StringComparison.Ordinal)
        && !code.Contains("...", StringComparison.Ordinal)
        && !code.Contains("WebApplicationFactory", StringComparison.Ordinal);
}
