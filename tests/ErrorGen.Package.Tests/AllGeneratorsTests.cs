using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>
/// The examples of the README and the pages, in an application with two modules in which the generators of ASP.NET Core and of System.Text.Json are on.
/// </summary>
public sealed class AllGeneratorsTests(PackageFeed feed)
{
    /// <summary>The module has a group in the way that the README shows, a catalogue and a validated type of its own. Each project calls AddValidation once.</summary>
    private const string Module = """
        using System.ComponentModel.DataAnnotations;
        using ErrorGen.AspNetCore;
        using Microsoft.AspNetCore.Http.HttpResults;

        namespace Module;

        /// <summary>A module.</summary>
        public static class Endpoints
        {
            /// <summary>Adds the services of the module.</summary>
            public static IServiceCollection AddModule(this IServiceCollection services) => services.AddValidation();

            /// <summary>Maps the endpoints of the module.</summary>
            public static void MapModule(this IEndpointRouteBuilder app)
            {
                var g = app.MapGroup("/module").AddErrorsFilter();
                g.MapPost("/post", (Body body) => body);
                g.MapGet("/thrown", string () => throw new ModuleClosedException());
                g.MapGet("/returned", Results<Ok<Body>, ModuleClosedError> () => new ModuleClosedError());
            }
        }

        /// <summary>A body.</summary>
        public sealed record Body([property: StringLength(20, MinimumLength = 3)] string Name);
        """;

    private const string Additions = """

        var g = app.MapGroup("/a").AddErrorsFilter();
        g.MapPost("/post", (Body body) => body);
        g.MapGet("/{sku}", Results<Ok<Product>, NoSuchEntityError> (string sku) => new NoSuchEntityError("sku", sku));
        Billing.Endpoints.MapBilling(app);
        Warehouse.Endpoints.MapWarehouse(app);
        app.MapOpenApi();

        app.Run();

        /// <summary>What a client sends. The validation generator sees public types only.</summary>
        /// <param name="Name">The name that is printed on the label.</param>
        public sealed record Body([property: System.ComponentModel.DataAnnotations.StringLength(20, MinimumLength = 3)] string Name);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Product))]
        [System.Text.Json.Serialization.JsonSerializable(typeof(Body))]
        internal sealed partial class ShopJson : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    private static readonly string[] Packages =
    [
        "Carter", "FastEndpoints", "FluentValidation", "Microsoft.AspNetCore.OpenApi", "Microsoft.EntityFrameworkCore.Sqlite",
        "Microsoft.Extensions.Http.Resilience", "Serilog.AspNetCore", "Yarp.ReverseProxy",
    ];

    [Fact]
    public async Task Examples_compile_without_a_warning_and_invalid_input_is_refused_in_both_modes()
    {
        using var workspace = Workspace.Connected(feed);
        AddModule(workspace, "Billing");
        AddModule(workspace, "Warehouse");
        ConsumerProject project = AddApplication(workspace);

        foreach ((string option, string mode) in new[] { ("false", "Generator"), ("true", "Files") })
        {
            CommandResult build = await project.BuildAsync("-p:AnalysisLevel=latest", $"-p:EnableRequestDelegateGenerator={option}");

            // A generator that fails is only a warning.
            Assert.DoesNotContain("warning", build.Succeeded().Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            Assert.Equal(mode == "Files", Directory.Exists(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "ErrorGen")));
            await AssertAnswersAsync(project);
        }
    }

    private static async Task AssertAnswersAsync(ConsumerProject project)
    {
        using RunningApplication application = await RunningApplication.StartAsync(project);
        foreach (string group in new[] { "/a", "/billing", "/warehouse" })
        {
            JsonElement invalid = await SendAsync(HttpMethod.Post, $"{group}/post", """{"name":"x"}""", HttpStatusCode.BadRequest);
            Assert.Contains("Name", invalid.GetProperty("errors").GetRawText(), StringComparison.OrdinalIgnoreCase);
            await SendAsync(HttpMethod.Post, $"{group}/post", """{"name":"long enough"}""", HttpStatusCode.OK);
        }

        foreach (string path in new[] { "/billing/thrown", "/billing/returned", "/warehouse/thrown", "/warehouse/returned" })
        {
            JsonElement error = await SendAsync(HttpMethod.Get, path, null, HttpStatusCode.Locked);
            Assert.Equal(path.Contains("billing", StringComparison.Ordinal) ? "BillingClosed" : "WarehouseClosed", error.GetProperty("code").GetString());
        }

        JsonElement product = await SendAsync(HttpMethod.Put, "/V1/products/24-MB01", """{"name":"Bag","attributeSetId":0}""", HttpStatusCode.BadRequest);
        Assert.Equal("Invalid product data: Invalid attribute set entity type", product.GetProperty("detail").GetString());
        await SendAsync(HttpMethod.Get, "/V1/products/1", null, HttpStatusCode.NotFound);
        JsonElement returned = await SendAsync(HttpMethod.Get, "/a/1", null, HttpStatusCode.NotFound);
        Assert.Equal("No such entity with sku = 1", returned.GetProperty("detail").GetString());
        JsonElement document = await SendAsync(HttpMethod.Get, "/openapi/v1.json", null, HttpStatusCode.OK);
        Assert.Contains("The name that is printed on the label.", document.GetRawText(), StringComparison.Ordinal);

        async Task<JsonElement> SendAsync(HttpMethod method, string path, string? body, HttpStatusCode status)
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
            request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == status, $"{method} {path}: {response.StatusCode}");
            return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        }
    }

    private static void AddModule(Workspace workspace, string name)
    {
        ConsumerProject module = workspace.WebApplication(name, "<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>");
        module.Write("errors.json", $$"""{ "errors": { "{{name}}Closed": { "status": 423, "message": "Closed." } } }""");
        module.Write("Endpoints.cs", Module.Replace("/module", $"/{name.ToLowerInvariant()}", StringComparison.Ordinal).Replace("Module", name, StringComparison.Ordinal));
    }

    /// <summary>The application of the README, with the examples of the pages beside it.</summary>
    private static ConsumerProject AddApplication(Workspace workspace)
    {
        string references = string.Concat(Packages.Select(id => $"""<PackageReference Include="{id}" Version="{Repository.PackageVersion(id)}" />"""));
        ConsumerProject project = workspace.WebApplication("Shop", $"""
            <PropertyGroup>
              <NoWarn>$(NoWarn);CS1591</NoWarn>
            </PropertyGroup>
            <ItemGroup>
              {references}
              <ProjectReference Include="../Billing/Billing.csproj" />
              <ProjectReference Include="../Warehouse/Warehouse.csproj" />
              <Using Include="Shop" />
            </ItemGroup>
            """);
        string program = ShownCode.Blocks("README.md", "csharp Program.cs").Single();
        foreach ((string shown, string replacement) in new[]
        {
            ("builder.Services.AddErrorGen();", """
                builder.Services.AddErrorGen();
                builder.Services.AddValidation();
                builder.Services.AddOpenApi();
                builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ShopJson.Default));
                Billing.Endpoints.AddBilling(builder.Services);
                Warehouse.Endpoints.AddWarehouse(builder.Services);
                """),
            ("\napp.Run();\n", Additions),
        })
        {
            Assert.Contains(shown, program, StringComparison.Ordinal);
            program = program.Replace(shown, replacement, StringComparison.Ordinal);
        }

        project.Write("Program.cs", "using Microsoft.AspNetCore.Http.HttpResults;\n" + program);
        project.Write("errors.json", ShownCode.Catalog());
        project.Write("Pages.cs", ShownCode.StatementsOfPages());
        project.Write("AcmeFormat.cs", ShownCode.Blocks("docs/formats.md", "csharp").Single(code => code.StartsWith("using ", StringComparison.Ordinal)));
        foreach ((int index, string catalog) in ShownCode.CatalogsOf("docs/catalogue.md").Index())
        {
            project.Write($"page{index}.errors.json", catalog);
        }

        project.Write("pages.errors.json", """
            {
              "namespace": "Shop.Translated",
              "errors": {
                "CartIsEmpty": { "status": 409, "title": "Empty cart", "message": "The cart is empty." },
                "NoSuchEntity": { "status": 404, "message": "No such entity with %fieldName = %fieldValue" }
              }
            }
            """);
        project.Write("pages.errors.de.json", ShownCode.Blocks("docs/translations.md", "json errors.de.json").Single());

        // Another test compares the pages about recipes and adoption with these files.
        foreach (string folder in new[] { "Recipes", "Adopting" })
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "ErrorGen.Neighbours.Tests", folder), "*.cs"))
            {
                string code = File.ReadAllText(file);
                if (!code.Contains("using Xunit;", StringComparison.Ordinal))
                {
                    project.Write(Path.Combine(folder, Path.GetFileName(file)), code);
                }
            }
        }

        return project;
    }
}
