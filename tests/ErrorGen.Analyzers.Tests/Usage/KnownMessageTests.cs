using System.Globalization;
using ErrorGen.Analyzers.Tests.Fixes;
using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Usage;

/// <summary>EG6010: general exceptions with the message of an entry.</summary>
public sealed class KnownMessageTests
{
    [Fact]
    public async Task Exception_with_the_message_of_an_entry_is_reported_with_its_path() => Assert.Equal(
        ["EG6010 This exception has the message of 'NoSuchOrder' and reaches an endpoint: handler -> Store.Find -> throw; throw 'NoSuchOrderException'"],
        await ReportAsync("""throw new InvalidOperationException($"There is no order {id}.")"""));

    [Theory]
    [InlineData("""throw new Exception("The cart is locked.")""")]
    [InlineData("""throw new ApplicationException("the cart is LOCKED")""")]
    [InlineData("""throw new InvalidOperationException("The  cart is locked!")""")]
    [InlineData("""throw new Exception("The carts is locked.")""")]
    [InlineData("""throw new Exception(Text)""")]
    [InlineData("""throw new Exception($"Only '{amount}' of \"{id}\" are left")""")]
    [InlineData("""throw new Exception("The payment was declined.", new TimeoutException())""")]
    [InlineData("""id == "" ? id : throw new Exception("The cart is locked.")""")]
    public async Task Message_that_fits_is_reported(string expression) => Assert.Single(await ReportAsync(expression));

    [Theory]
    [InlineData("""throw new Exception("The basket is locked.")""")]
    [InlineData("""throw new Exception("Another text")""")]
    [InlineData("""throw new Exception()""")]
    [InlineData("""throw new Exception(id)""")]
    [InlineData("""throw new Exception("There is no order %id.")""")]
    [InlineData("""throw new Exception("There is no order 5.")""")]
    [InlineData("""throw new Exception($"There is no order {number}.")""")]
    [InlineData("""throw new Exception($"{id} is not an order there.")""")]
    [InlineData("""throw new ArgumentException("The cart is locked.")""")]
    [InlineData("""throw new OwnException("The cart is locked.")""")]
    [InlineData("""throw new CartLockedException()""")]
    [InlineData("""throw new InvalidOperationException("The cart is locked.") { HelpLink = "help" }""")]
    public async Task Message_that_does_not_fit_is_not_reported(string expression) => Assert.Empty(await ReportAsync(expression));

    [Fact]
    public async Task Exception_in_code_that_no_endpoint_calls_is_not_reported() => Assert.Empty(await AnalyzerHarness.ReportAsync("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/", () => "");
        app.Run();

        static class Worker { public static void Run() => throw new InvalidOperationException("The cart is locked."); }
        """));

    [Fact]
    public async Task Exception_that_is_caught_on_its_way_is_not_reported() => Assert.Empty(await AnalyzerHarness.ReportAsync("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/a", () => { try { return Work(); } catch (InvalidOperationException) { return ""; } });
        app.MapGet("/b", () => { try { throw new Exception("The cart is locked."); } catch (Exception e) when (e is not null) { return ""; } catch { return ""; } });
        app.Run();

        static string Work() => throw new InvalidOperationException("The cart is locked.");
        """));

    [Fact]
    public async Task Exception_that_one_endpoint_catches_and_another_does_not_is_reported() => Assert.Equal(
        ["7: EG6010 This exception has the message of 'CartLocked' and reaches an endpoint: handler -> Work -> throw; throw 'CartLockedException'"],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/a", () => { try { return Work(); } catch (InvalidOperationException) { return ""; } });
            app.MapGet("/b", () => { try { return Work(); } catch (TimeoutException) { return ""; } });
            app.Run();

            static string Work() => throw new InvalidOperationException("The cart is locked.");
            """));

    [Fact]
    public async Task Exception_of_one_of_several_implementations_is_not_reported() => Assert.Empty(await AnalyzerHarness.ReportAsync("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/", (IStore store) => store.Find());
        app.Run();

        interface IStore { string Find(); }
        class First : IStore { public string Find() => throw new InvalidOperationException("The cart is locked."); }
        class Second : IStore { public string Find() => ""; }
        """));

    [Fact]
    public async Task Endpoint_without_filter_and_middleware_is_not_reported() => Assert.Equal(
        ["3: EG6010 This exception has the message of 'PaymentDeclined' and reaches an endpoint: handler -> throw; throw 'PaymentDeclinedException'"],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.MapGet("/a", string () => throw new InvalidOperationException("The cart is locked."));
            app.MapGroup("/b").AddErrorsFilter().MapGet("/", string () => throw new InvalidOperationException("The payment was declined."));
            app.Run();
            """));

    [Theory]
    [InlineData("new Exception(\"The cart is locked now.\")", "Now")]
    [InlineData("new Exception(\"The cart is locked bow.\")", null)]
    [InlineData("new Exception($\"{id} and {id} are equal.\")", "Equal")]
    [InlineData("new Exception($\"{id} and {other} are equal.\")", null)]
    public async Task Message_that_fits_several_entries_or_values_is_not_reported(string exception, string? code)
    {
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerHarness.DiagnosticsAsync(
            """
            {
              "errors": {
                "Now": { "status": 409, "message": "The cart is locked now." },
                "How": { "status": 409, "message": "The cart is locked how." },
                "Equal": { "status": 409, "message": "%sku and %sku are equal." }
              }
            }
            """,
            $$"""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", string (string id, string other) => throw {{exception}});
            app.Run();
            """);
        Assert.Equal(
            code is null ? [] : [code],
            diagnostics.Where(diagnostic => diagnostic.Id == "EG6010").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]));
    }

    [Fact]
    public async Task Handler_around_a_lambda_does_not_catch_what_it_throws_later() => Assert.Single(
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", () =>
            {
                Func<string> work;
                try { work = () => throw new InvalidOperationException("The cart is locked."); } catch (InvalidOperationException) { return ""; }
                return work();
            });
            app.Run();
            """),
        line => line.StartsWith("6: EG6010", StringComparison.Ordinal));

    [Fact]
    public async Task Action_of_a_controller_is_an_endpoint() => Assert.Equal(
        ["6: EG6010 This exception has the message of 'CartLocked' and reaches an endpoint: Get -> throw; throw 'CartLockedException'"],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.MapControllers().AddErrorsFilter();
            app.Run();

            public class CartsController : ControllerBase { [HttpGet("/")] public string Get() =>
                throw new InvalidOperationException("The cart is locked."); }
            """));

    [Theory]
    [InlineData("""throw new InvalidOperationException($"Only {amount:N0} of {id} are left.")""", """throw new OutOfStockException(available: amount, sku: id)""")]
    [InlineData("""throw new Exception("The cart is locked.", new TimeoutException())""", """throw new CartLockedException(innerException: new TimeoutException())""")]
    [InlineData("""throw new Exception($"There is no order {id + "x"}.")""", """throw new NoSuchOrderException(id: id + "x")""")]
    public async Task Fix_throws_the_exception_with_named_arguments(string expression, string corrected)
    {
        string code = await FixHarness.FixFirstAsync(Program(expression), "EG6010", "Throw the error of the catalogue");

        Assert.Contains(corrected, code, StringComparison.Ordinal);
        Assert.DoesNotContain("EG6010", string.Join('\n', await AnalyzerHarness.ReportAsync(code)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_all_corrects_every_exception_of_a_file()
    {
        string code = await FixHarness.FixAllAsync(
            Program("""id == "" ? throw new Exception("The cart is locked.") : throw new Exception($"There is no order {id}.")"""), "EG6010", "Throw the error of the catalogue");

        Assert.Equal(Program("""id == "" ? throw new CartLockedException() : throw new NoSuchOrderException(id: id)"""), code);
    }

    private static async Task<string[]> ReportAsync(string expression)
    {
        string[] lines = await AnalyzerHarness.ReportAsync(Program(expression));
        return [.. lines.Where(line => line.StartsWith("9: EG6010", StringComparison.Ordinal)).Select(line => line[3..])];
    }

    private static string Program(string expression) => $$"""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/", (string id) => Store.Find(id, "1", 2));
        app.Run();

        static class Store
        {
            private const string Text = "The cart is locked.";
            public static string Find(string id, string amount, int number) => {{expression}};
        }

        sealed class OwnException(string message) : InvalidOperationException(message);
        """;
}
