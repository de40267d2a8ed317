using ErrorGen.Analyzers.Tests.Fixes;
using ErrorGen.Analyzers.Tests.Harness;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Usage;

/// <summary>EG6021: exceptions in tasks, and null for parameters that are not nullable.</summary>
public sealed class IncompleteErrorTests
{
    private const string Throw = "Throw the exception instead of wrapping it in a task";

    [Theory]
    [InlineData("app.MapGet(\"/\", Task<string> () => Task.FromException<string>(new BusyException()));")]
    [InlineData("app.MapGet(\"/\", Task () => { return Task.FromException(new BusyException()); });")]
    [InlineData("app.MapGet(\"/\", (string id) => id == \"\" ? Task.FromException<string>(new BusyException()) : Task.FromResult(id));")]
    [InlineData("app.MapGet(\"/\", ValueTask<string> () => ValueTask.FromException<string>(new BusyException()));")]
    [InlineData("app.MapGet(\"/\", Get); static Task Get() => Task.FromException(new BusyException());")]
    public async Task Exception_in_a_task_of_a_handler_is_reported(string statement) => Assert.Equal(
        ["EG6021 'BusyException' is raised incompletely: an exception that is wrapped in a task does not have a stack trace; throw it"],
        await ReportAsync(statement));

    [Theory]
    [InlineData("app.MapGet(\"/\", async Task<string> () => await Task.FromException<string>(new BusyException()));")]
    [InlineData("app.MapGet(\"/\", Task<string> () => Task.FromException<string>(new TimeoutException()));")]
    [InlineData("app.MapGet(\"/\", () => Work()); static Task Work() => Task.FromException(new BusyException());")]
    [InlineData("app.MapGet(\"/\", Task<string> (Exception e) => Task.FromException<string>(e));")]
    [InlineData("Task failed = Task.FromException(new BusyException()); Console.WriteLine(failed);")]
    [InlineData("app.MapGet(\"/\", () => { Func<Task> work = () => Task.FromException(new BusyException()); return work; });")]
    public async Task Task_elsewhere_is_not_reported(string statement) => Assert.Empty(await ReportAsync(statement));

    [Theory]
    [InlineData("Use(new OutOfStockError(\"1\", null));")]
    [InlineData("Use(new OutOfStockError(\"1\", default));")]
    [InlineData("Use(new OutOfStockError(sku: (string)null, available: \"1\"));")]
    [InlineData("Use(TypedResults.OutOfStock(\"1\", null));")]
    public async Task Null_in_code_without_nullable_warnings_is_reported(string statement) => Assert.Equal(
        ["EG6021 'OutOfStockError' is raised incompletely: the parameter 'sku' is null and not nullable; pass a value"],
        await ReportAsync("#nullable disable\n" + statement));

    [Theory]
    [InlineData("Use(new OutOfStockError(\"1\", null));")]
    [InlineData("#nullable disable warnings\nstring sku = null; Use(new OutOfStockError(\"1\", sku));")]
    [InlineData("#nullable disable\nUse(new OutOfStockError(\"1\", null!));")]
    [InlineData("#nullable disable\nUse(new OutOfStockError(\"1\", (string)null!));")]
    [InlineData("#nullable disable\nUse(new BusyException(null));")]
    [InlineData("#nullable disable\nUse(new BusyException(innerException: null));")]
    [InlineData("#nullable disable\nUse(new OutOfStockError(\"1\", \"\"));")]
    [InlineData("#nullable disable\nUse(new ArgumentException(null, \"\"));")]
    [InlineData("#nullable disable\nUse(Make(null));")]
    public async Task Value_null_on_purpose_and_other_types_are_not_reported(string statement) => Assert.Empty(await ReportAsync(statement));

    [Theory]
    [InlineData("Task () => { return Task.FromException(new BusyException()); }", "Task () => { throw new BusyException(); }")]
    [InlineData("Task<string> () => Task.FromException<string>(new BusyException())", "Task<string> () => throw new BusyException()")]
    [InlineData(
        "(string id) => id == \"\" ? Task.FromException<string>(new BusyException()) : Task.FromResult(id)",
        "(string id) => id == \"\" ? throw new BusyException() : Task.FromResult(id)")]
    [InlineData(
        "(string id) => id switch { \"\" => Task.FromException<string>(new BusyException()), _ => Task.FromResult(id) }",
        "(string id) => id switch { \"\" => throw new BusyException(), _ => Task.FromResult(id) }")]
    public async Task Fix_throws(string handler, string corrected) => Assert.Equal(
        Program($"app.MapGet(\"/\", {corrected});"), await FixHarness.FixFirstAsync(Program($"app.MapGet(\"/\", {handler});"), "EG6021", Throw));

    [Theory]
    [InlineData("() => Task.FromException<string>(new BusyException())")]
    [InlineData("(string id) => id == \"\" ? Task.FromException<string>(new BusyException()) : Task.FromException<string>(new CartLockedException())")]
    [InlineData("(string id) => id switch { \"\" => Task.FromException<string>(new BusyException()), _ => Task.FromException<string>(new CartLockedException()) }")]
    public async Task Fix_is_not_offered_if_the_type_of_the_expression_would_be_lost(string handler) => Assert.Empty(
        await FixHarness.TitlesAsync(Program($"app.MapGet(\"/\", {handler});"), "EG6021"));

    [Fact]
    public async Task Fix_all_throws_in_every_handler() => Assert.Equal(
        Program("app.MapGet(\"/a\", Task () => throw new BusyException()); app.MapGet(\"/b\", Task () => throw new CartLockedException());"),
        await FixHarness.FixAllAsync(
            Program("app.MapGet(\"/a\", Task () => Task.FromException(new BusyException())); app.MapGet(\"/b\", Task () => Task.FromException(new CartLockedException()));"),
            "EG6021",
            Throw));

    private static async Task<string[]> ReportAsync(string statement)
    {
        string[] lines = await AnalyzerHarness.ReportAsync(Program(statement));
        return [.. lines.Where(line => line.Contains("EG6021", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..])];
    }

    private static string Program(string statement) => $$"""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        {{statement}}
        #nullable enable
        app.Run();

        static void Use(object value) => Console.WriteLine(value);
        static OutOfStockError Make(string sku) => new("1", sku);
        """;
}
