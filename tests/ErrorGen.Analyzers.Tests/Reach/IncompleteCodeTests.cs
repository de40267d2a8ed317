using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>Code while it is written: an analyzer that throws fails the test.</summary>
public sealed class IncompleteCodeTests
{
    /// <summary>Every place takes minutes. Other steps find other places.</summary>
    private const int Step = 61;

    private const int TokenStep = 19;

    private const string Program = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddErrorGen(options => options.Map<TimeoutException>(Errors.Busy));
        builder.Services.AddScoped<IStore>(_ => new Limited(new Store()));
        var app = builder.Build();
        app.UseErrorGen();
        var orders = app.MapGroup("/orders").AddErrorsFilter().ProducesErrors([.. Lists.OfStore, Errors.Busy]);
        orders.MapGet("/{id}", Results<Ok<string>, NotFound> (string id, IStore store) => id switch { "" => TypedResults.NotFound(), _ => TypedResults.Ok(store.Find(id)) }).ProducesError<BusyError>();
        orders.MapPost("/", async (string id, IStore store) => { try { return Results.Ok(await store.Save(id)); } catch (ErrorException e) when (e.Error is BusyError) { return Results.Conflict(e.Error); } });
        orders.MapPut("/", Fail).AddEndpointFilter(async (context, next) => context.Arguments is [string and not null, ..] ? throw new NotAllowedException() : await next(context));
        app.Run();
        static Task Fail() => Task.FromException(new OutOfStockException("1", null!));
        interface IStore { string Find(string id); Task<string> Save(string id); }
        class Store : IStore
        {
            public Func<string, string> Check { get; init; } = id => id == "" ? throw new InvalidOperationException($"There is no order {id}.") : id;
            public string Find(string id) => new NoSuchOrderError(id) is { Code: "NoSuchOrdr" } error ? throw error.ToException() : Check(id);
            public async Task<string> Save(string id) { await Task.Yield(); new BusyException(); return Find(id); }
        }
        class Limited(IStore inner) : IStore { public string Find(string id) => inner.Find(id); public Task<string> Save(string id) => inner.Save(id); }
        static class Lists { public static readonly ErrorDefinition[] OfStore = [Errors.NoSuchOrder, Errors.CartLocked]; }
        """;

    [Fact]
    public async Task Code_that_ends_anywhere_is_analysed()
    {
        CSharpCompilation compilation = AnalyzerHarness.Compile(Program);
        SyntaxTree whole = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Program.cs");
        for (int length = 1; length < Program.Length; length += Step)
        {
            SyntaxTree part = CSharpSyntaxTree.ParseText(Program[..length], (CSharpParseOptions)whole.Options, whole.FilePath, cancellationToken: TestContext.Current.CancellationToken);
            await AnalyzerHarness.DiagnosticsAsync(compilation.ReplaceSyntaxTree(whole, part));
        }
    }

    [Fact]
    public async Task Code_without_one_of_its_tokens_is_analysed()
    {
        CSharpCompilation compilation = AnalyzerHarness.Compile(Program);
        SyntaxTree whole = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Program.cs");
        SyntaxToken[] tokens = [.. (await whole.GetRootAsync(TestContext.Current.CancellationToken)).DescendantTokens()];
        for (int index = 0; index < tokens.Length; index += TokenStep)
        {
            string text = Program.Remove(tokens[index].SpanStart, tokens[index].Span.Length);
            SyntaxTree part = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)whole.Options, whole.FilePath, cancellationToken: TestContext.Current.CancellationToken);
            await AnalyzerHarness.DiagnosticsAsync(compilation.ReplaceSyntaxTree(whole, part));
        }
    }

    [Fact]
    public async Task Catalogue_that_ends_anywhere_is_read()
    {
        for (int length = 1; length < ShopCatalog.Text.Length; length += Step)
        {
            await ReadAsync(ShopCatalog.Text[..length]);
        }
    }

    [Theory]
    [InlineData("""{ "errors": { "Busy": { "status": 503, "message": "Busy." }, "Busy": { "status": 503, "message": "Busy." } } }""")]
    [InlineData("""{ "errors": { "a": { "errors": { "Busy": { "status": 503, "message": "Busy." } } }, "b": { "errors": { "Busy": { "status": 503, "message": "Busy." } } } } }""")]
    [InlineData("""{ "errors": { "Busy": { "status": 503, "message": "Busy %1 of %2.", "parameters": ["sku", "sku"] } } }""")]
    [InlineData("""{ "class": "class", "errors": { "class": { "status": 503, "message": "Busy." } } }""")]
    public Task Catalogue_with_mistakes_is_read(string catalog) => ReadAsync(catalog);

    private static async Task ReadAsync(string catalog) => await AnalyzerHarness.DiagnosticsAsync(
        catalog,
        """
        namespace Shop { static class Exists; }
        static class Program
        {
            static void Main(string[] args)
            {
                var app = WebApplication.Create(args);
                app.UseErrorGen();
                var group = app.MapGroup("/").AddErrorsFilter();
                group.MapGet("/", string (string sku) => throw new InvalidOperationException($"Only 1 of {sku} are left."));
                group.MapPut("/", (string sku) => Results.Conflict());
                app.Run();
            }
        }
        """);
}
