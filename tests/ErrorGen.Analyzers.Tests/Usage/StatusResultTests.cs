using System.Collections.Immutable;
using System.Globalization;
using ErrorGen.Analyzers.Tests.Fixes;
using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Usage;

/// <summary>EG6011: results with the status of an entry.</summary>
public sealed class StatusResultTests
{
    [Theory]
    [InlineData("IResult (string id) => id == \"\" ? Results.NotFound() : Results.Ok(id)", 404, "NoSuchOrderError")]
    [InlineData("(string id) => id == \"\" ? Results.NotFound(\"There is no such order\") : Results.Ok(id)", 404, "NoSuchOrderError")]
    [InlineData("(string id) => { if (id == \"\") { return Results.NotFound($\"No {id}\"); } return Results.Ok(id); }", 404, "NoSuchOrderError")]
    [InlineData("Results<Ok<string>, NotFound> (string id) => id == \"\" ? TypedResults.NotFound() : TypedResults.Ok(id)", 404, "NoSuchOrderError")]
    [InlineData("(string key) => { string id = key; return id.Length switch { 0 => Results.NotFound(), _ => Results.Ok(id) }; }", 404, "NoSuchOrderError")]
    [InlineData("async (string id) => { await Task.Yield(); return id == \"\" ? Results.NotFound() : Results.Ok(id); }", 404, "NoSuchOrderError")]
    [InlineData("() => Results.StatusCode(402)", 402, "PaymentDeclinedError")]
    [InlineData("() => Results.StatusCode(StatusCodes.Status402PaymentRequired)", 402, "PaymentDeclinedError")]
    [InlineData("() => Results.Problem(statusCode: 402)", 402, "PaymentDeclinedError")]
    [InlineData("() => Results.Problem(\"Declined\", statusCode: 402)", 402, "PaymentDeclinedError")]
    [InlineData("(string field) => Results.BadRequest()", 400, "InvalidFieldError")]
    [InlineData("() => Results.Forbid()", 403, "NotAllowedError")]
    [InlineData("() => TypedResults.Forbid()", 403, "NotAllowedError")]
    public async Task Status_of_one_entry_is_reported(string handler, int status, string error) => Assert.Equal(
        [$"EG6011 The response with status {status} does not have a code; return '{error}', the only error of the catalogue with this status"],
        await ReportAsync(Program(handler)));

    [Theory]
    [InlineData("() => Results.NotFound()")]
    [InlineData("(int id) => Results.NotFound()")]
    [InlineData("(string? id) => Results.NotFound()")]
    [InlineData("(string key) => { string id; if (key == \"\") { return Results.NotFound(); } id = key; return Results.Ok(id); }")]
    [InlineData("(string key) => { switch (key) { case \"\": string id = key; return Results.Ok(id); default: return Results.NotFound(); } }")]
    public async Task Entry_whose_parameters_are_not_at_hand_is_reported_without_a_fix(string handler)
    {
        Assert.Equal(
            ["EG6011 The response with status 404 does not have a code; return 'NoSuchOrderError', the only error of the catalogue with this status"],
            await ReportAsync(Program(handler)));
        Assert.Empty(await FixHarness.TitlesAsync(Program(handler), "EG6011"));
    }

    [Theory]
    [InlineData("(string id) => Results.NotFound(new { id })")]
    [InlineData("(string id) => Results.NotFound(id)")]
    [InlineData("(string id) => Results.Ok(Results.NotFound())")]
    [InlineData("(string id) => Results.NotFound() switch { { } result => Results.Ok(result.ToString() + id), _ => Results.Ok(id) }")]
    [InlineData("(string id) => { IResult result = Results.NotFound(); Console.WriteLine(result); return Results.Ok(id); }")]
    [InlineData("(string id) => { Func<IResult> other = () => Results.NotFound(); return Results.Ok(other); }")]
    [InlineData("() => Results.StatusCode(503)")]
    [InlineData("() => Results.Problem()")]
    [InlineData("() => Results.Problem(\"Declined\", statusCode: 402, type: \"https://shop.example/declined\")")]
    [InlineData("() => Results.Unauthorized()")]
    [InlineData("() => Results.Forbid(authenticationSchemes: [\"Cookies\"])")]
    [InlineData("(string id) => new NoSuchOrderError(id)")]
    public async Task Other_results_are_not_reported(string handler) => Assert.Empty(await ReportAsync(Program(handler)));

    [Fact]
    public async Task Endpoint_without_filter_is_not_reported() => Assert.Empty(await ReportAsync(
        "var app = WebApplication.Create(args);\napp.UseErrorGen();\napp.MapGet(\"/\", () => Results.Forbid());\napp.Run();"));

    [Fact]
    public async Task Method_that_one_endpoint_without_filter_uses_is_not_reported() => Assert.Empty(await ReportAsync("""
        var app = WebApplication.Create(args);
        app.MapGroup("/a").AddErrorsFilter().MapGet("/", Get);
        app.MapGet("/b", Get);
        app.Run();

        static IResult Get() => Results.Forbid();
        """));

    [Fact]
    public async Task Endpoint_that_one_of_several_groups_maps_without_filter_is_not_reported() => Assert.Empty(await ReportAsync("""
        var app = WebApplication.Create(args);
        app.MapGroup("/a").AddErrorsFilter().MapOrders();
        app.MapGroup("/b").MapOrders();
        app.Run();

        static class Orders { public static void MapOrders(this RouteGroupBuilder group) => group.MapGet("/", () => Results.Forbid()); }
        """));

    [Fact]
    public async Task Variable_outside_a_static_lambda_is_not_at_hand() => Assert.Empty(await FixHarness.TitlesAsync(
        "string id = \"1\";\n" + Program("static () => Results.NotFound()"), "EG6011"));

    [Fact]
    public async Task Action_of_a_controller_is_reported() => Assert.Single(await ReportAsync(Controller("NotFound()")));

    [Fact]
    public async Task Statuses_of_several_entries_are_offered_and_not_shown()
    {
        const string Handler = "(string sku, string available) => Results.Conflict()";
        CSharpCompilation compilation = AnalyzerHarness.Compile(Program(Handler));
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerHarness.DiagnosticsAsync(
            compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty)));
        Diagnostic diagnostic = diagnostics.Single(found => found.Id == "EG6011");

        Assert.Equal(DiagnosticSeverity.Hidden, diagnostic.Severity);
        Assert.Equal(
            "The response with status 409 does not have a code; return one of the errors with this status: 'InvoicePaidError', 'OutOfStockError', 'CartLockedError'",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(["Return 'InvoicePaidError'", "Return 'OutOfStockError'", "Return 'CartLockedError'"], await FixHarness.TitlesAsync(Program(Handler), "EG6011"));
        Assert.Equal(
            Program("(string sku, string available) => new OutOfStockError(available: available, sku: sku)"), await FixHarness.FixFirstAsync(Program(Handler), "EG6011", "Return 'OutOfStockError'"));
    }

    [Theory]
    [InlineData(
        "Results<Ok<string>, NotFound> (string id) => id == \"\" ? TypedResults.NotFound() : TypedResults.Ok(id)",
        "Results<Ok<string>, NoSuchOrderError> (string id) => id == \"\" ? new NoSuchOrderError(id: id) : TypedResults.Ok(id)")]
    [InlineData(
        "Results<Ok<string>, NotFound> (string id) => { if (id == \"\") { return TypedResults.NotFound(); } return Find() is { } found ? TypedResults.Ok(found) : Missing(); }",
        "Results<Ok<string>, NotFound, NoSuchOrderError> (string id) => { if (id == \"\") { return new NoSuchOrderError(id: id); } return Find() is { } found ? TypedResults.Ok(found) : Missing(); }")]
    [InlineData(
        "async Task<Results<Ok<string>, NotFound>> (string id) => { await Task.Yield(); if (id == \"\") { return TypedResults.NotFound(); } return TypedResults.Ok(id); }",
        "async Task<Results<Ok<string>, NoSuchOrderError>> (string id) => { await Task.Yield(); if (id == \"\") { return new NoSuchOrderError(id: id); } return TypedResults.Ok(id); }")]
    [InlineData(
        "Results<Ok<string>, NotFound, NoContent, BadRequest, Conflict, UnprocessableEntity> (string id) => { if (id == \"\") { return TypedResults.NotFound(); } return Missing(); }",
        "Results<Ok<string>, NotFound, NoContent, BadRequest, Conflict, UnprocessableEntity> (string id) => { if (id == \"\") { return TypedResults.NotFound(); } return Missing(); }")]
    [InlineData("(string id) => id == \"\" ? Results.NotFound() : Results.Ok(id)", "(string id) => id == \"\" ? new NoSuchOrderError(id: id) : Results.Ok(id)")]
    public async Task Fix_returns_the_error_and_changes_the_arm(string handler, string corrected) => Assert.Equal(
        Program(corrected), await FixHarness.FixFirstAsync(Program(handler), "EG6011", "Return 'NoSuchOrderError'"));

    [Fact]
    public async Task Fix_of_an_action_converts_the_error() => Assert.Equal(
        Controller("new NoSuchOrderError(id: id).ToActionResult()"), await FixHarness.FixFirstAsync(Controller("NotFound()"), "EG6011", "Return 'NoSuchOrderError'"));

    [Fact]
    public async Task Fix_does_not_change_a_type_of_the_application_with_the_name_of_the_union() => Assert.Contains(
        "public ActionResult<Results<string>> Get(string id) => id == \"\" ? new NoSuchOrderError(id: id).ToActionResult() : new Results<string>(id);",
        await FixHarness.FixFirstAsync(
            """
            var app = WebApplication.Create(args);
            app.MapControllers().AddErrorsFilter();
            app.Run();

            public class OrdersController : ControllerBase
            {
                [HttpGet("/{id}")]
                public ActionResult<Results<string>> Get(string id) => id == "" ? NotFound() : new Results<string>(id);
            }
            public sealed record Results<T>(T Value);
            """,
            "EG6011",
            "Return 'NoSuchOrderError'"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Fix_all_changes_every_result_of_the_error() => Assert.Equal(
        Program("Results<Ok<string>, NoSuchOrderError> (string id) => { if (id == \"\") { return new NoSuchOrderError(id: id); } return id == \"1\" ? new NoSuchOrderError(id: id) : TypedResults.Ok(id); }"),
        await FixHarness.FixAllAsync(
            Program("Results<Ok<string>, NotFound> (string id) => { if (id == \"\") { return TypedResults.NotFound(); } return id == \"1\" ? TypedResults.NotFound() : TypedResults.Ok(id); }"),
            "EG6011",
            "Return 'NoSuchOrderError'"));

    private static async Task<string[]> ReportAsync(string code) =>
        [.. (await AnalyzerHarness.ReportAsync(code)).Where(line => line.Contains("EG6011", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..])];

    private static string Program(string handler) => $$"""
        var app = WebApplication.Create(args);
        var group = app.MapGroup("/").AddErrorsFilter();
        group.MapGet("/", {{handler}});
        app.Run();

        static string? Find() => null;
        static NotFound Missing() => TypedResults.NotFound();
        """;

    private static string Controller(string result) => $$"""
        var app = WebApplication.Create(args);
        app.MapControllers().AddErrorsFilter();
        app.Run();

        public class OrdersController : ControllerBase
        {
            [HttpGet("/{id}")]
            public ActionResult<string> Get(string id) => id == "" ? {{result}} : id;
        }
        """;
}
