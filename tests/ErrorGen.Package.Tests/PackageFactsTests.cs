using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>The package in a library and in an application that references it: the analysis of the application knows the errors of the library.</summary>
public sealed class PackageFactsTests(PackageFeed feed)
{
    [Fact]
    public async Task Errors_of_a_library_are_reported_in_the_application_that_references_it()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject library = workspace.Library("Billing");
        library.Write("errors.json", """{ "errors": { "InvoiceOverdue": { "status": 402, "message": "Invoice %number is overdue." }, "Closed": { "status": 409, "message": "Closed." } } }""");
        library.Write("Invoices.cs", """
            namespace Billing;
            public interface IInvoices { string Find(string number); }
            internal sealed class Invoices : IInvoices { public string Find(string number) => throw new InvoiceOverdueException(number); }
            """);
        Assert.Empty(FactsOf(library));
        (await library.BuildAsync("-p:TreatWarningsAsErrors=false")).Succeeded();
        Assert.Contains("M:Billing.Invoices.Find(System.String)", FactsOf(library), StringComparison.Ordinal);

        ConsumerProject application = workspace.WebApplication("Shop", """
            <ItemGroup><ProjectReference Include="../Billing/Billing.csproj" /></ItemGroup>
            """);
        application.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.EG6001.severity = warning\ndotnet_diagnostic.EG6002.severity = warning\ndotnet_diagnostic.EG6003.severity = warning\n");
        application.Write("Program.cs", """
            using Billing;
            using ErrorGen.AspNetCore;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddErrorGen(options => options.Catalogs.Add(Errors.Catalog));
            var app = builder.Build();
            app.UseErrorGen();
            app.MapGet("/", (IInvoices invoices) => invoices.Find("17")).ProducesError<ClosedError>();
            app.Run();
            """);
        CommandResult built = await application.BuildAsync("-p:TreatWarningsAsErrors=false");
        Assert.Contains("EG6001: 'InvoiceOverdue' is not declared by this endpoint, which can answer it: handler -> Invoices.Find -> throw in 'Billing'", built.Output, StringComparison.Ordinal);
        Assert.Contains("EG6002: 'Closed'", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EG6003", built.Output, StringComparison.Ordinal);
        Assert.Empty(FactsOf(application));

        // Without facts nothing is known, and nothing is claimed.
        (await library.BuildAsync("-p:TreatWarningsAsErrors=false", "-p:ErrorGenExportFacts=false", "--no-incremental")).Succeeded();
        built = await application.BuildAsync("-p:TreatWarningsAsErrors=false", "-p:ErrorGenExportFacts=false", "--no-incremental");
        Assert.Contains("EG6003: The errors of this call are not known (no implementation is in this project)", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EG6001", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EG6002", built.Output, StringComparison.Ordinal);
    }

    private static string FactsOf(ConsumerProject project)
    {
        string generated = Path.Combine(project.Folder, "obj", "Debug", "net10.0", "generated", "ErrorGen.Facts");
        return Directory.Exists(generated) ? string.Concat(Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)) : "";
    }
}
