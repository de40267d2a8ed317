using ErrorGen.Analyzers.Tests.Harness;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>Errors that are values: returned by the handler, or by something whose result it returns.</summary>
public sealed class ReturnedErrorTests
{
    [Fact]
    public Task Errors_of_results_are_declared_by_the_signature() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/union", Results<Ok<string>, NoSuchOrderError> (string id) => id == "" ? new NoSuchOrderError(id) : TypedResults.Ok(id));
        app.MapGet("/task", async Task<Results<Ok<string>, NoSuchOrderError>> (string id) => { await Task.Yield(); return new NoSuchOrderError(id); });
        app.MapGet("/single", (string id) => new NoSuchOrderError(id));
        app.MapGet("/declared", IResult (string id) => new NoSuchOrderError(id)).ProducesError<NoSuchOrderError>();
        app.MapGet("/list", IResult (string id) => new NoSuchOrderError(id)).ProducesErrors(Errors.NoSuchOrder, Errors.Busy);
        app.MapGet("/hidden", IResult (string id) => new NoSuchOrderError(id));
        app.Run();
        """,
        "/hidden: NoSuchOrder");

    [Fact]
    public Task Error_of_a_helper_counts_if_the_handler_returns_it() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapPost("/returned", IResult (string id) => Check(id) is { } error ? error : TypedResults.Ok(id));
        app.MapPost("/variable", IResult (string id) => { InvalidFieldError? error = Check(id); if (error is not null) { return error; } return TypedResults.Ok(id); });
        app.MapPost("/thrown", (string id) => { if (Check(id) is { } error) { throw error.ToException(); } return id; });
        app.MapPost("/tested", (string id) => Check(id) is null ? "good" : "bad");
        app.MapPost("/out", object? (string id) => TryCheck(id, out Error? error) ? "good" : error);
        app.MapPost("/base", object (string id) => CheckBase(id) is { } error ? error : id);
        app.MapPost("/counted", (string id) => CheckBase(id)?.Status ?? 200);
        app.Run();

        static InvalidFieldError? Check(string id) => id == "" ? new InvalidFieldError("id") : null;
        static Error? CheckBase(string id) => id == "" ? new InvalidFieldError("id") : id == "x" ? new NotAllowedError() : null;
        static bool TryCheck(string id, out Error? error) { error = id == "" ? new CartLockedError() : null; return error is null; }
        """,
        "/base: InvalidField NotAllowed",
        "/out: CartLocked",
        "/returned: InvalidField",
        "/thrown: InvalidField",
        "/variable: InvalidField");

    [Fact]
    public Task Result_type_of_the_application() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/match", (string id) => Store.Find(id).Match(order => order, error => error));
        app.MapGet("/property", object? (string id) => { Result<string> found = Store.Find(id); return found.Error is { } error ? error : found.Value; });
        app.MapGet("/throwing", (string id) => Store.Find(id).OrThrow());
        app.MapGet("/instance", (string id) => Store.Find(id).Required());
        app.MapGet("/default", (string id) => Store.Find(id).Error is null ? "found" : "none");
        app.Run();

        static class Store { public static Result<string> Find(string id) => id == "" ? new NoSuchOrderError(id) : id; }
        class Result<T>
        {
            public T? Value { get; init; }
            public Error? Error { get; init; }
            public static implicit operator Result<T>(Error error) => new() { Error = error };
            public static implicit operator Result<T>(T value) => new() { Value = value };
            public T Required() => Error is { } error ? throw error.ToException() : Value!;
            public object? Match(Func<T, object?> good, Func<Error, object?> bad) => Error is { } error ? bad(error) : good(Value!);
        }
        static class ResultExtensions { public static T OrThrow<T>(this Result<T> result) => result.Error is { } error ? throw error.ToException() : result.Value!; }
        """,
        "/instance: NoSuchOrder",
        "/match: NoSuchOrder",
        "/property: NoSuchOrder",
        "/throwing: NoSuchOrder");

    [Fact]
    public Task Several_errors_in_one_response() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapPost("/orders", (string sku) =>
        {
            var errors = new AggregateErrorBuilder(new InvalidFieldError("order"));
            if (sku == "") { errors.Add(new OutOfStockError("0", sku), "sku"); }
            errors.ThrowIfAny();
            return sku;
        });
        app.Run();
        """,
        "/orders: InvalidField OutOfStock");

    [Fact]
    public Task Caught_error_that_is_returned_or_thrown_again_counts() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/returned", IResult () => { try { return TypedResults.Ok(Work()); } catch (BusyException exception) { return exception.Error; } });
        app.MapGet("/again", () => { try { return Work(); } catch (BusyException exception) { Console.WriteLine(exception); throw; } });
        app.MapGet("/replaced", () => { try { return Work(); } catch (BusyException exception) { throw new CartLockedException(exception); } });
        app.MapGet("/swallowed", () => { try { return Work(); } catch (BusyException) { return ""; } });
        app.MapGet("/other", () => { try { return Work(); } catch (CartLockedException) { return ""; } });
        app.MapGet("/filter", () => { try { return Work(); } catch (BusyException) when (DateTime.UtcNow.Hour > 3) { return ""; } });
        app.MapGet("/error", () => { try { return Work(); } catch (ErrorException exception) when (exception.Error is BusyError) { return ""; } });
        app.MapGet("/finally", () => { try { return Work(); } finally { Console.WriteLine(); } });
        app.MapGet("/task", () => Task.FromException<string>(new BusyException()));
        app.Run();

        static string Work() => throw new BusyException();
        """,
        "/again: Busy",
        "/filter: Busy",
        "/finally: Busy",
        "/other: Busy",
        "/replaced: CartLocked",
        "/returned: Busy",
        "/task: Busy");

    private static async Task Has(string code, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await AnalyzerHarness.ReachedAsync(code)).Order(StringComparer.Ordinal));
}
