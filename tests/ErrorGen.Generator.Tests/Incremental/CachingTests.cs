using ErrorGen.Compiler.Model;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Incremental;

/// <summary>An edit costs what it changes: what each one runs again, and which files it touches.</summary>
public sealed class CachingTests
{
    private const string First = """ "CartIsEmpty": { "status": 409, "message": "The cart is empty." } """;
    private const string Second = """ "OutOfStock": { "status": 409, "message": "%sku is out of stock." } """;
    private const string Third = """ "NoSuchOrder": { "status": 404, "message": "No order %1." } """;
    private const string Added = """ "CouponExpired": { "status": 410, "message": "The coupon has expired." } """;

    /// <summary>The entries as data.</summary>
    private const string Entries = "Shop.Errors+Entries.g.cs";

    private static readonly string[] Tables =
        ["Shop.ErrorCodes.g.cs", "Shop.ErrorKeys.g.cs", Entries, "Shop.Errors.g.cs", "Shop.ErrorsTypedResultsExtensions.g.cs"];

    private readonly GeneratorOutput _before = GeneratorHarness.Run([Catalog(First, Second, Third)]);

    [Fact]
    public void Unrelated_edit_of_code_runs_no_step()
    {
        GeneratorOutput after = GeneratorHarness.RerunWithUnrelatedCode(_before);

        // The compilation is looked at, and found to offer what it offered before.
        Assert.Equal(RunReasons.NothingDone with { Capabilities = "1 Unchanged", LacksCatalog = "1 Unchanged" }, RunReasons.Of(after));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Unrelated_edit_of_a_project_without_a_catalogue_runs_no_step(bool usesLibrary)
    {
        GeneratorOutput library = GeneratorHarness.Run([Catalog(First)], TargetProject.Library().WithAssemblyName("Billing"));
        CSharpCompilation target = TargetProject.WebApplication();
        GeneratorOutput before = GeneratorHarness.Run([], usesLibrary ? target.AddReferences(MetadataReference.CreateFromImage(library.Image)) : target);

        GeneratorOutput after = GeneratorHarness.RerunWithUnrelatedCode(before);

        Assert.Equal([!usesLibrary], after.ValuesOf(PipelineSteps.LacksCatalog));
        Assert.Equal([IncrementalStepRunReason.Unchanged], after.ReasonsOf(PipelineSteps.LacksCatalog));
        Assert.Equal([IncrementalStepRunReason.Cached], after.ReasonsOf(PipelineSteps.Diagnostics));
    }

    [Fact]
    public void White_space_in_the_catalogue_is_parsed_and_no_more()
    {
        GeneratorOutput after = Edit("\n\n" + First, Second + "  // a comment\n", Third);

        Assert.Equal(
            RunReasons.NothingDone with { CatalogFiles = "1 Modified", ParsedCatalogs = "1 Modified", ResolvedCatalogs = "1 Unchanged" },
            RunReasons.Of(after));
        Assert.Empty(ChangedFiles(after));
    }

    [Fact]
    public void White_space_that_moves_a_diagnostic_reports_it_anew_and_no_more()
    {
        const string Misspelt = """ "Misspelt": { "status": 409, "message": "A field is misspelt.", "titel": "Misspelt" } """;
        GeneratorOutput before = GeneratorHarness.Run([Catalog(First, Second, Misspelt)]);

        GeneratorOutput after = GeneratorHarness.Rerun(before, [Catalog(First, Second, "\n" + Misspelt)]);

        Assert.Equal(
            RunReasons.NothingDone with
            {
                CatalogFiles = "1 Modified",
                ParsedCatalogs = "1 Modified",
                ResolvedCatalogs = "1 Modified",
                Diagnostics = "1 Modified",
                Outputs = "1 Modified, 5 Cached",
            },
            RunReasons.Of(after));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_error_added_anywhere_adds_its_file_and_changes_the_tables(int position)
    {
        List<string> errors = [First, Second, Third];
        errors.Insert(position, Added);

        GeneratorOutput after = Edit([.. errors]);

        Assert.Equal(Edited with { EntryFiles = "1 New, 3 Cached", Outputs = "1 New, 2 Modified, 1 Unchanged, 3 Cached" }, RunReasons.Of(after));
        Assert.Equal(["CouponExpired-Shop.Errors.g.cs", .. Tables], ChangedFiles(after));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_error_removed_anywhere_removes_its_file_and_changes_the_tables(int position)
    {
        List<string> errors = [First, Second, Third];
        string[] names = ["CartIsEmpty", "OutOfStock", "NoSuchOrder"];
        errors.RemoveAt(position);

        GeneratorOutput after = Edit([.. errors]);

        Assert.Equal(Edited with { EntryFiles = "2 Cached, 1 Removed", Outputs = "2 Modified, 1 Unchanged, 2 Cached, 1 Removed" }, RunReasons.Of(after));
        Assert.Equal([$"{names[position]}-Shop.Errors.g.cs", .. Tables], ChangedFiles(after));
    }

    [Fact]
    public void A_changed_message_changes_its_file_and_the_data_of_the_entries()
    {
        GeneratorOutput after = Edit(First, Second.Replace("is out of", "is not in", StringComparison.Ordinal), Third);

        Assert.Equal(Edited with { EntryFiles = "1 Modified, 2 Cached", Outputs = "2 Modified, 1 Unchanged, 3 Cached" }, RunReasons.Of(after));
        Assert.Equal(["OutOfStock-Shop.Errors.g.cs", Entries], ChangedFiles(after));
    }

    [Theory]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku is sold out.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku\\nis out of stock.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%product is out of stock.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%1 is out of stock.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"It is out of stock.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku is out of stock.\", \"title\": \"Out of stock\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku is out of stock.\", \"description\": \"Nothing is left.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku is out of stock.\", \"deprecated\": \"Use another.\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku is out of stock.\", \"code\": \"A1\"")]
    [InlineData("\"message\": \"%sku is out of stock.\"", "\"message\": \"%sku is out of stock.\", \"data\": { \"reason\": \"stock\" }")]
    [InlineData("\"status\": 409", "\"status\": 410")]
    public void Files_after_an_edit_of_a_field_are_those_of_a_first_run(string old, string changed)
    {
        string edited = Second.Replace(old, changed, StringComparison.Ordinal);

        GeneratorOutput after = Edit(First, edited, Third);

        Assert.Equal(GeneratorHarness.Run([Catalog(First, edited, Third)]).Files, after.Files);
        Assert.NotEmpty(ChangedFiles(after));
    }

    [Fact]
    public void A_renamed_error_swaps_its_file_and_changes_the_tables()
    {
        GeneratorOutput after = Edit(First, Second.Replace("OutOfStock", "SoldOut", StringComparison.Ordinal), Third);

        Assert.Equal(["OutOfStock-Shop.Errors.g.cs", "SoldOut-Shop.Errors.g.cs", .. Tables], ChangedFiles(after));
    }

    [Fact]
    public void Errors_in_another_order_change_the_tables_only()
    {
        GeneratorOutput after = Edit(Third, First, Second);

        Assert.Equal(Edited with { EntryGroups = "64 Unchanged", Outputs = "2 Modified, 1 Unchanged, 3 Cached" }, RunReasons.Of(after));
        Assert.Equal(Tables, ChangedFiles(after));
    }

    [Fact]
    public void An_error_added_to_a_large_catalogue_changes_the_one_file_that_it_shares()
    {
        List<string> errors = [.. Enumerable.Range(0, EntryGroup.Count + 88).Select(i => First.Replace("CartIsEmpty", $"Error{i}", StringComparison.Ordinal))];
        GeneratorOutput before = GeneratorHarness.Run([Catalog([.. errors])]);
        errors.Insert(errors.Count / 2, Added);

        GeneratorOutput after = GeneratorHarness.Rerun(before, [Catalog([.. errors])]);

        Assert.Equal("1 Modified, 63 Unchanged", RunReasons.Of(after).EntryGroups);
        Assert.EndsWith(" Cached", RunReasons.Of(after).EntryFiles, StringComparison.Ordinal);
        string shared = Assert.Single(ChangedFiles(before, after), file => !Tables.Contains(file));
        Assert.Contains("class CouponExpiredError", after.Files[shared], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_one_catalogue_leaves_the_other_alone()
    {
        CatalogText billing = new("/shop/billing.errors.json", "{ \"errors\": { \"NoInvoice\": { \"status\": 404, \"message\": \"No invoice.\" } } }");
        GeneratorOutput before = GeneratorHarness.Run([Catalog(First, Second), billing]);

        GeneratorOutput after = GeneratorHarness.Rerun(before, [Catalog(First, Third), billing]);

        var reasons = RunReasons.Of(after);
        Assert.Equal("1 Modified, 1 Cached", reasons.CatalogFiles);
        Assert.Equal("1 Modified, 1 Cached", reasons.ParsedCatalogs);
        Assert.Equal("1 Modified, 1 Cached", reasons.Catalogs);
        Assert.DoesNotContain(ChangedFiles(before, after), file => file.Contains("Billing", StringComparison.Ordinal));
    }

    /// <summary>What every edit of an entry does to the steps before the entries.</summary>
    private static RunReasons Edited => RunReasons.NothingDone with
    {
        CatalogFiles = "1 Modified",
        ParsedCatalogs = "1 Modified",
        ResolvedCatalogs = "1 Modified",
        Diagnostics = "1 Modified",
        Catalogs = "1 Modified",
        EntryGroups = "1 Modified, 63 Unchanged",
    };

    private static CatalogText Catalog(params string[] errors) =>
        new("/shop/errors.json", "{ \"errors\": {" + string.Join(',', errors) + "} }");

    private GeneratorOutput Edit(params string[] errors) => GeneratorHarness.Rerun(_before, [Catalog(errors)]);

    private IEnumerable<string> ChangedFiles(GeneratorOutput after) => ChangedFiles(_before, after);

    /// <summary>The files that only one of two runs has, or that differ: those of entries first, then the tables.</summary>
    private static IEnumerable<string> ChangedFiles(GeneratorOutput before, GeneratorOutput after) => before.Files.Keys
        .Union(after.Files.Keys)
        .Where(name => before.Files.GetValueOrDefault(name) != after.Files.GetValueOrDefault(name))
        .OrderBy(name => Tables.Contains(name))
        .ThenBy(name => name, StringComparer.Ordinal);
}
