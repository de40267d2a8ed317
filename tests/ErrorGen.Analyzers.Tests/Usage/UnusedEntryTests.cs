using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Usage;

/// <summary>EG6020: entries that no code uses.</summary>
public sealed class UnusedEntryTests
{
    private const string Catalog = """
        {
          "errors": {
            "Busy": { "status": 503, "message": "Busy." },
            "Locked": { "status": 409, "code": "cart/locked", "message": "The cart is locked." },
            "Old": { "status": 409, "message": "Old.", "deprecated": "Use Locked." },
            "Later": { "status": 409, "message": "Later.", "x-unused-ok": true }
          }
        }
        """;

    private static readonly string[] Unused =
        ["4: No code of this application uses 'Locked'; remove the entry, or add '\"x-unused-ok\": true' to it"];

    [Fact]
    public async Task Entry_that_no_code_names_is_reported_at_its_key() => Assert.Equal(Unused, await UnusedAsync(""));

    [Theory]
    [InlineData("app.UseErrorGen();")]
    [InlineData("""app.MapErrorCatalog("/errors");""")]
    [InlineData("new ServiceCollection().AddErrorGen(options => options.Catalogs.Add(Errors.Catalog));")]
    [InlineData("new ServiceCollection().AddErrorGen(options => options.Catalogs.Add(Shop.Errors.Catalog));")]
    [InlineData("""app.MapGroup("/").AddErrorsFilter();""")]
    [InlineData("// LockedError")]
    [InlineData("/* cart/locked */")]
    [InlineData("""Console.WriteLine("blocked, a LockedDoor, unlocked");""")]
    [InlineData("""Console.WriteLine(Errors.Busy.MessageTemplate + "Errors.Catalog");""")]
    [InlineData("""string[] Errors = [""]; Console.WriteLine(Errors.All(text => text == ""));""")]
    public async Task Set_up_and_comments_are_not_uses(string statement) => Assert.Equal(Unused, await UnusedAsync(statement));

    [Theory]
    [InlineData("if (args.Length > 3) { throw new LockedException(); }")]
    [InlineData("Console.WriteLine(new LockedError());")]
    [InlineData("Console.WriteLine(Errors.Locked.Status);")]
    [InlineData("Console.WriteLine(ErrorCodes.Locked);")]
    [InlineData("Console.WriteLine(ErrorKeys.Locked);")]
    [InlineData("Console.WriteLine(TypedResults.Locked());")]
    [InlineData("Console.WriteLine(typeof(LockedError));")]
    [InlineData("Console.WriteLine(nameof(LockedException));")]
    [InlineData("""Console.WriteLine("cart/locked");""")]
    [InlineData("""Console.WriteLine("the code is cart/locked, or not");""")]
    [InlineData("""Console.WriteLine($"cart/locked {args.Length}");""")]
    [InlineData("""Console.WriteLine("cart/locked"u8.Length);""")]
    [InlineData("""Console.WriteLine(Type.GetType("Shop.LockedException"));""")]
    [InlineData("""app.MapGet("/", () => "").ProducesError<LockedError>();""")]
    [InlineData("""app.MapGet("/", () => "").ProducesErrors(Errors.Locked);""")]
    [InlineData("new ServiceCollection().AddErrorGen(options => options.Map<TimeoutException>(Errors.Locked));")]
    public async Task Name_or_code_anywhere_is_a_use(string statement) => Assert.Empty(await UnusedAsync(statement));

    [Theory]
    [InlineData("""Console.WriteLine(Errors.TryGet(args[0], out ErrorDefinition? found) ? found.CreateError() : null);""")]
    [InlineData("Console.WriteLine(Errors.All.Count);")]
    [InlineData("Read(Errors.Catalog); static void Read(ErrorCatalog catalog) => Console.WriteLine(catalog);")]
    [InlineData("ErrorCatalog catalog = Errors.Catalog; Console.WriteLine(catalog);")]
    [InlineData("ErrorCatalog catalog = global::Shop.Errors.Catalog; Console.WriteLine(catalog);")]
    [InlineData("Console.WriteLine(typeof(Errors).GetProperties().Length);")]
    [InlineData("Console.WriteLine(ErrorCatalogRegistry.Catalogs.Count);")]
    [InlineData("Console.WriteLine(typeof(IDefinedError).Assembly);")]
    public async Task Code_that_can_make_any_error_silences_the_rule(string statement) => Assert.Empty(await UnusedAsync(statement));

    [Fact]
    public async Task Static_using_of_the_catalogue_silences_the_rule() => Assert.Empty(
        await AnalyzerHarness.UnusedAsync(Catalog, "using static Shop.Errors;\nWebApplication.Create(args).Run();\nstatic class Code { public static object Get() => All; }"));

    [Fact]
    public async Task Library_is_not_reported() => Assert.Empty(
        await AnalyzerHarness.UnusedAsync(Catalog, "public static class Code { }", OutputKind.DynamicallyLinkedLibrary));

    [Fact]
    public async Task Uses_are_found_across_the_blocks_of_a_long_file()
    {
        // The name is written at every place of a block once.
        for (int length = 8160; length < 8200; length += 3)
        {
            Assert.Empty(await UnusedAsync(new string(' ', length) + "throw new LockedException();"));
        }
    }

    private static Task<string[]> UnusedAsync(string statement) => AnalyzerHarness.UnusedAsync(Catalog, $"""
        var app = WebApplication.Create(args);
        Console.WriteLine(new BusyError());
        {statement}
        app.Run();
        """);
}
