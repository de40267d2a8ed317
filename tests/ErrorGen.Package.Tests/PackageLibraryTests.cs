using System.Net;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

public sealed class PackageLibraryTests(PackageFeed feed)
{
    private const string Catalog = """
        {
          "statuses": { "402": { "title": "Pay first" } },
          "errors": {
            "InvoiceOverdue": { "status": 402, "message": "Invoice %number is overdue.", "parameters": [{ "name": "number", "type": "int" }] }
          }
        }
        """;

    [Fact]
    public async Task A_library_has_errors_and_no_filter_and_an_application_adds_its_catalogue()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject library = workspace.Library("Billing");
        library.Write("billing.errors.json", Catalog);
        (await library.BuildAsync()).Succeeded();
        Assert.Equal(
            [
                "Billing.BillingErrorCodes.g.cs",
                "Billing.BillingErrorKeys.g.cs",
                "Billing.BillingErrors+Entries.g.cs",
                "Billing.BillingErrors.g.cs",
                "InvoiceOverdue-Billing.BillingErrors.g.cs",
            ],
            library.GeneratedFiles.Keys);

        // The application has no catalogue of its own, which would be an error (EG1001) without that of the library.
        ConsumerProject application = workspace.WebApplication("Shop", """
            <ItemGroup><ProjectReference Include="../Billing/Billing.csproj" /></ItemGroup>
            """);
        application.Write("Program.cs", """
            using Billing;
            using ErrorGen.AspNetCore;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddErrorGen(options => options.Catalogs.Add(BillingErrors.Catalog));
            var app = builder.Build();
            app.UseErrorGen();
            app.MapGet("/", () => { throw new InvoiceOverdueException(number: 17); });
            app.Run();
            """);
        (await application.BuildAsync()).Succeeded();

        using RunningApplication running = await RunningApplication.StartAsync(application);
        using HttpResponseMessage response =
            await running.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PaymentRequired, response.StatusCode);
        Assert.Equal(
            $$"""{"title":"Pay first","status":402,"detail":"Invoice 17 is overdue.","code":"InvoiceOverdue","parameters":{"number":17},"traceId":"{{TraceId.Example}}"}""",
            TraceId.ReplaceIn(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
