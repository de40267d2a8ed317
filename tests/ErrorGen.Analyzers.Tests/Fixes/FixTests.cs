using ErrorGen.Analyzers.Tests.Harness;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Fixes;

/// <summary>Every fix gives code that compiles, and that its rule does not report.</summary>
public sealed class FixTests
{
    private const string Declare = "Declare with 'ProducesError'";

    [Fact]
    public async Task EG6001_Call_is_added_after_the_last_one() => Assert.Equal(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/", () => Work()).WithName("work").ProducesError<BusyError>();
        app.Run();

        static string Work() => throw new BusyException();
        """,
        await FixHarness.FixFirstAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", () => Work()).WithName("work");
            app.Run();

            static string Work() => throw new BusyException();
            """,
            "EG6001",
            Declare));

    [Fact]
    public async Task EG6001_Arm_is_added_to_results() => Assert.Equal(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/", Results<Ok<string>, NoSuchOrderError, BusyError> (string id) => id == "" ? new NoSuchOrderError(id) : TypedResults.Ok(Work()));
        app.Run();

        static string Work() => throw new BusyException();
        """,
        await FixHarness.FixFirstAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", Results<Ok<string>, NoSuchOrderError> (string id) => id == "" ? new NoSuchOrderError(id) : TypedResults.Ok(Work()));
            app.Run();

            static string Work() => throw new BusyException();
            """,
            "EG6001",
            "Declare in 'Results<...>'"));

    [Fact]
    public async Task EG6001_Arm_is_not_offered_without_results() => Assert.Equal(
        [Declare],
        await FixHarness.TitlesAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", string () => throw new BusyException());
            app.Run();
            """,
            "EG6001"));

    [Fact]
    public async Task EG6001_Arm_is_not_offered_for_a_type_of_the_application_with_the_name_of_the_union() => Assert.Equal(
        [Declare],
        await FixHarness.TitlesAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", Results<string> () => throw new BusyException());
            app.Run();

            public sealed record Results<T>(T Value);
            """,
            "EG6001"));

    [Fact]
    public async Task EG6001_Action_gets_an_attribute() => Assert.Contains(
        """
            [HttpGet]
            [ProducesError<BusyError>]
            public string Get() => throw new BusyException();
        """,
        await FixHarness.FixFirstAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapControllers();
            app.Run();

            [ApiController, Route("orders")]
            public class OrdersController : ControllerBase
            {
                [HttpGet]
                public string Get() => throw new BusyException();
            }
            """,
            "EG6001",
            Declare),
        StringComparison.Ordinal);

    [Fact]
    public async Task EG6001_Fix_all_silences_fifty_endpoints_with_two_errors_each()
    {
        string endpoints = string.Join('\n', Enumerable.Range(0, 50).Select(number => $"app.MapGet(\"/{number}\", (string id) => Work(id));"));
        string code = $$"""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            {{endpoints}}
            app.Run();

            static string Work(string id) => id == "" ? throw new BusyException() : throw new CartLockedException();
            """;

        string corrected = await FixHarness.FixAllAsync(code, "EG6001", Declare);

        Assert.Equal(100, (await AnalyzerHarness.ReportAsync(code)).Length);
        Assert.Empty(await AnalyzerHarness.ReportAsync(corrected));
    }

    [Theory]
    [InlineData("error.Code == \"Busy\"", "error.Code == ErrorCodes.Busy", "EG6012")]
    [InlineData("error.Code is \"busy\"", "error.Code is ErrorCodes.Busy", "EG6013")]
    public async Task Literal_becomes_the_constant(string condition, string corrected, string id) => Assert.Contains(
        corrected,
        await FixHarness.FixFirstAsync(
            $$"""
            WebApplication.Create(args).Run();
            static class Code { public static bool Is(Error error) => {{condition}}; }
            """,
            id,
            "Use the constant of the code"),
        StringComparison.Ordinal);

    [Fact]
    public async Task EG6015_Clause_that_throws_again_is_added()
    {
        string corrected = await FixHarness.FixFirstAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", IResult () =>
            {
                try { return TypedResults.Ok(Work()); }
                catch (Exception) { return TypedResults.StatusCode(500); }
            }).ProducesError<BusyError>();
            app.Run();

            static string Work() => throw new BusyException();
            """,
            "EG6015",
            "Throw errors of the catalogue again");

        Assert.Matches(@"catch \(ErrorException\)\s*\{\s*throw;\s*\}\s*catch \(Exception\)", corrected);
        Assert.Empty(await AnalyzerHarness.ReportAsync(corrected));
    }

    [Fact]
    public async Task EG6016_Statement_throws() => Assert.Contains(
        "if (args.Length > 3) { throw new BusyException(); }",
        await FixHarness.FixFirstAsync(
            """
            if (args.Length > 3) { new BusyException(); }
            WebApplication.Create(args).Run();
            """,
            "EG6016",
            "Throw the exception"),
        StringComparison.Ordinal);

    [Fact]
    public async Task EG6017_Error_itself_is_returned() => Assert.Contains(
        """app.MapGet("/", (string id) => new NoSuchOrderError(id));""",
        await FixHarness.FixFirstAsync(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", (string id) => TypedResults.NotFound(new NoSuchOrderError(id)));
            app.Run();
            """,
            "EG6017",
            "Return the error itself"),
        StringComparison.Ordinal);
}
