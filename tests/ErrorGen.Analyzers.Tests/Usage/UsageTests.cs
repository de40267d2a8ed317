using ErrorGen.Analyzers.Tests.Harness;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Usage;

/// <summary>Rules about single expressions and about the set-up.</summary>
public sealed class UsageTests
{
    [Fact]
    public async Task EG6012_Literal_with_a_code_is_reported_in_every_comparison() => Assert.Equal(
        [
            "1: EG6012 'OutOfStock' is the code of an error; use 'ErrorCodes.OutOfStock'",
            "3: EG6012 'Busy' is the code of an error; use 'ErrorCodes.Busy'",
            "4: EG6012 'CartLocked' is the code of an error; use 'ErrorCodes.CartLocked'",
            "5: EG6012 'NotAllowed' is the code of an error; use 'ErrorCodes.NotAllowed'",
            "6: EG6012 'NoSuchOrder' is the code of an error; use 'ErrorCodes.NoSuchOrder'",
            "7: EG6012 'Busy' is the code of an error; use 'ErrorCodes.Busy'",
        ],
        await InMethod("""
            if (error.Code == "OutOfStock") { return 1; }
            if (error.Code == ErrorCodes.OutOfStock || other == "OutOfStock") { return 1; }
            if ("Busy" != error.Definition.Code) { return 2; }
            if (error.Code is "CartLocked" or ErrorCodes.Busy) { return 3; }
            switch (error.Code) { case "NotAllowed": return 4; case ErrorCodes.Busy: return 5; }
            if (string.Equals(error.Code, "NoSuchOrder", StringComparison.Ordinal)) { return 6; }
            return error.Code switch { "Busy" => 7, _ => 8 };
            """));

    [Fact]
    public async Task EG6013_Literal_that_is_nearly_a_code_is_a_warning() => Assert.Equal(
        [
            "1: EG6013 'OutOfStok' is not the code of an error, so the comparison is never true; did you mean 'ErrorCodes.OutOfStock'?",
            "2: EG6013 'busy' is not the code of an error, so the comparison is never true; did you mean 'ErrorCodes.Busy'?",
            "4: EG6013 'outofstock' is not the code of an error, so the comparison is never true; did you mean 'ErrorCodes.OutOfStock'?",
            "5: EG6013 'OutFoStock' is not the code of an error, so the comparison is never true; did you mean 'ErrorCodes.OutOfStock'?",
        ],
        await InMethod("""
            if (error.Code == "OutOfStok") { return 1; }
            if (error.Code == "busy") { return 2; }
            if (error.Code == "CodeOfAnotherService") { return 3; }
            if (error.Code == "outofstock") { return 4; }
            if (error.Code == "OutFoStock") { return 5; }
            if (error.Code == "OutOfSticker") { return 6; }
            return other == "OutOfStok" ? 7 : 8;
            """));

    [Fact]
    public async Task EG6014_Caught_error_without_a_reaction_is_reported() => Assert.Equal(
        ["1: EG6014 'BusyException' is caught and ignored; use the exception, log it or rethrow it"],
        await InMethod("""
            try { Console.WriteLine(); } catch (BusyException) { }
            try { Console.WriteLine(); } catch (CartLockedException) { Console.WriteLine("locked"); }
            try { Console.WriteLine(); } catch (OutOfStockException) { return 1; }
            try { Console.WriteLine(); } catch (InvalidOperationException) { }
            return 2;
            """));

    [Fact]
    public async Task EG6015_Handler_that_catches_everything_and_answers_is_reported() => Assert.Equal(
        [3, 4],
        (await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/a", IResult () => { try { return TypedResults.Ok(Work()); } catch (Exception) { return TypedResults.StatusCode(500); } });
            app.MapGet("/b", B);
            app.MapGet("/c", IResult () => { try { return TypedResults.Ok(Work()); } catch (ErrorException) { throw; } catch (Exception) { return TypedResults.StatusCode(500); } }).ProducesError<BusyError>();
            app.MapGet("/d", IResult () => { try { return TypedResults.Ok(1); } catch (Exception) { return TypedResults.StatusCode(500); } });
            app.MapGet("/e", IResult () => { try { return TypedResults.Ok(Work()); } catch (Exception exception) { Console.WriteLine(exception); throw; } }).ProducesError<BusyError>();
            app.Run();

            static string Work() => throw new BusyException();
            static IResult B() { try { return TypedResults.Ok(Work()); } catch (Exception exception) { Console.WriteLine(exception); return TypedResults.Problem(); } }
            """)).Select(line => line.Contains("EG6015", StringComparison.Ordinal) ? line.StartsWith("3:", StringComparison.Ordinal) ? 3 : 4 : 0));

    [Fact]
    public async Task EG6016_Exception_that_is_not_thrown_is_reported() => Assert.Equal(
        ["1: EG6016 'BusyException' is created and not used; throw it"],
        await InMethod("""
            new BusyException();
            var kept = new BusyException();
            Console.WriteLine(new CartLockedException());
            new InvalidOperationException();
            return kept.Error.Status;
            """));

    [Fact]
    public async Task EG6017_Error_that_a_serializer_writes_is_reported() => Assert.Equal(
        [
            "3: EG6017 'NoSuchOrderError' is serialized as data, not answered as an error; return the error itself, or throw it",
            "4: EG6017 'BusyError' is serialized as data, not answered as an error; return the error itself, or throw it",
            "5: EG6017 'Error' is serialized as data, not answered as an error; use 'AggregateErrorBuilder' to answer several errors",
            "6: EG6017 'Error' is serialized as data, not answered as an error; add '.AddErrorsFilter()' to the endpoint or its group",
        ],
        (await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/a", (string id) => TypedResults.NotFound(new NoSuchOrderError(id)));
            app.MapGet("/b", () => new { At = 1, Failure = new BusyError() });
            app.MapGet("/c", () => new List<Error> { new BusyError() });
            app.MapGet("/d", Error (string id) => new NoSuchOrderError(id));
            app.MapGet("/e", () => new BusyError());
            app.MapGroup("/f").AddErrorsFilter().MapGet("/f", Error (string id) => new NoSuchOrderError(id)).ProducesError<NoSuchOrderError>();
            app.MapGet("/g", () => TypedResults.Ok(new BusyError().Message));
            app.Run();
            """)).Where(line => line.Contains("EG6017", StringComparison.Ordinal)));

    [Fact]
    public async Task EG6018_Program_without_the_middleware_is_reported() => Assert.Equal(
        ["2: EG6018 'AddErrorGen' is called, but 'UseErrorGen' is not; failures outside endpoints with a filter are not answered in your format"],
        await AnalyzerHarness.ReportAsync("""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddErrorGen();
            builder.Build().Run();
            """));

    [Fact]
    public async Task Program_with_the_middleware_in_another_method_is_not_reported() => Assert.Empty(
        await AnalyzerHarness.ReportAsync("""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddErrorGen();
            var app = builder.Build();
            Pipeline.Use(app);
            app.Run();

            static class Pipeline { public static void Use(WebApplication app) => app.UseErrorGen(); }
            """));

    private static async Task<string[]> InMethod(string statements)
    {
        string[] lines = await AnalyzerHarness.ReportAsync($$"""
            WebApplication.Create(args).Run();
            static class Code
            {
                public static int Run(Error error, string other)
                {
            {{statements}}
                }
            }
            """);
        return [.. lines.Select(line => $"{int.Parse(line[..line.IndexOf(':', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture) - 5}{line[line.IndexOf(':', StringComparison.Ordinal)..]}")];
    }
}
