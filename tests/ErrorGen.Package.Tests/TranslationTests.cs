using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

/// <summary>Translations are found by name, the build follows what happens to them, and the project decides how severe their defects are.</summary>
public sealed class TranslationTests(PackageFeed feed)
{
    private const string Catalog = """{ "errors": { "CartIsEmpty": { "status": 409, "message": "The cart is empty." }, "TooMany": { "status": 409, "message": "Not more than %1." } } }""";
    private const string German = """{ "statuses": { "409": { "title": "Konflikt" } }, "CartIsEmpty": "Der Warenkorb ist leer.", "TooMany": "Nicht mehr als %1." }""";
    private const string GermanRows = "The cart is empty.,Der Warenkorb ist leer.\nNot more than %1.,Nicht mehr als %1.\n";

    /// <summary>Files whose names are nearly those of translations. Each would be reported if it were read.</summary>
    private static readonly string[] Others =
    [
        "errors.schema.json", "errors.translation.schema.json", "errors.deps.json", "errors.runtimeconfig.json", "appsettings.errors.Production.json",
        "my_db.csv", "to_do.csv", "orders.csv",
    ];

    [Fact]
    public async Task Added_and_changed_translations_are_used_by_the_next_build()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        project.Write("errors.json", Catalog);
        project.Write("billing.errors.json", Catalog.Replace("CartIsEmpty", "NoInvoice", StringComparison.Ordinal).Replace("TooMany", "TooFew", StringComparison.Ordinal));
        Assert.All(Others, other => project.Write(other, "not, a, translation"));
        (await project.BuildAsync()).Succeeded();
        Assert.DoesNotContain("Shop.ErrorsTranslations.g.cs", project.GeneratedFiles.Keys);

        project.Write("errors.de.json", German);
        project.Write("errors.pt-BR.csv", GermanRows);
        project.Write("zh_Hans_CN.csv", GermanRows);
        project.Write("fr_FR.csv", GermanRows);
        project.Write("billing.errors.de.csv", GermanRows);
        (await project.BuildAsync()).Succeeded();
        Assert.Equal(
            ["Shop.BillingErrors.de.g.cs", "Shop.Errors.de.g.cs", "Shop.Errors.fr-FR.g.cs", "Shop.Errors.pt-BR.g.cs", "Shop.Errors.zh-Hans-CN.g.cs"],
            project.GeneratedFiles.Where(file => file.Value.Contains("Der Warenkorb ist leer.", StringComparison.Ordinal)).Select(file => file.Key));

        project.Write("errors.de.json", German.Replace("ist leer", "enth\u00E4lt nichts", StringComparison.Ordinal));
        (await project.BuildAsync()).Succeeded();
        Assert.Contains("enth\u00E4lt nichts", project.GeneratedFiles["Shop.Errors.de.g.cs"], StringComparison.Ordinal);

        CommandResult watched = await DotNet.RunAsync(project.Folder, "msbuild", "-getItem:Watch");
        Assert.Contains("errors.pt-BR.csv", watched.Succeeded().Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(project.Folder, "obj", "errors.translation.schema.json")));
    }

    [Fact]
    public async Task A_property_names_translations_elsewhere()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library(
            "Shop", "<PropertyGroup><ErrorGenTranslation>i18n/*.json;more/errors.it.csv</ErrorGenTranslation></PropertyGroup>");
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", "not read");
        project.Write("i18n/errors.de.json", German);
        project.Write("i18n/fr.json", German);
        project.Write("more/errors.it.csv", GermanRows);
        (await project.BuildAsync()).Succeeded();
        Assert.Equal(
            ["Shop.Errors.de.g.cs", "Shop.Errors.fr.g.cs", "Shop.Errors.it.g.cs"],
            project.GeneratedFiles.Where(file => file.Value.Contains("Der Warenkorb ist leer.", StringComparison.Ordinal)).Select(file => file.Key));
    }

    [Fact]
    public async Task A_defect_fails_the_build_at_line_and_column()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        project.Write("errors.json", Catalog);
        project.Write("de_DE.csv", "The cart is empty.,Der Warenkorb ist leer.\nNot more than %1.,Nicht mehr als % 1.\n");

        CommandResult build = (await project.BuildAsync()).Failed();

        Assert.Contains("de_DE.csv(2,19): error EG4010: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_project_decides_how_severe_a_missing_text_is()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop", "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>");
        project.Write("errors.json", Catalog);
        project.Write("errors.de.json", """{ "CartIsEmpty": "Der Warenkorb ist leer.", "statuses": { "409": { "title": "Konflikt" } } }""");

        // The SDK looks for .globalconfig in the folders of C# files and above.
        project.Write("Use.cs", "internal static class Use { internal static ErrorGen.Error Of() => new Shop.CartIsEmptyError(); }");
        const string Message = "errors.de.json(1,3): {0} EG4012: de: 1 of 2 texts is missing ('TooMany'); the text of the catalogue is shown";
        Assert.Contains(string.Format(null, Message, "warning"), (await project.BuildAsync()).Succeeded().Output, StringComparison.Ordinal);

        await WithSeverity("error");
        Assert.Contains(string.Format(null, Message, "error"), (await project.BuildAsync()).Failed().Output, StringComparison.Ordinal);

        // An info is for editors: the output of a build does not have it.
        await WithSeverity("suggestion");
        Assert.DoesNotContain("EG4012", (await project.BuildAsync()).Succeeded().Output, StringComparison.Ordinal);

        await WithSeverity("none");
        Assert.DoesNotContain("EG4012", (await project.BuildAsync()).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("Shop.Errors.de.g.cs", project.GeneratedFiles.Keys);

        Task WithSeverity(string severity) => File.WriteAllTextAsync(
            Path.Combine(project.Folder, ".globalconfig"),
            $"is_global = true\ndotnet_diagnostic.EG4012.severity = {severity}\n",
            TestContext.Current.CancellationToken);
    }
}
