using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

public sealed class RecordAllocationTests
{
    /// <summary>Half of what a record of version 0.1.0 took with the same provider (docs/performance.md).</summary>
    private const long MaxBytes = 1_952 / 2;

    [Fact]
    public void A_record_on_the_console_costs_less_than_half_of_what_it_did()
    {
        FailureLog log;
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Null);
        using ILoggerFactory loggers = LoggerFactory.Create(static builder => builder.AddConsole());
        log = new FailureLog(loggers);
        Console.SetOut(console);
        ErrorResponse response = Response();

        long bytes = Allocated.By(() =>
        {
            log.Failed(response, exception: null, FailureOutcome.Answered);
            return null;
        });

        Assert.InRange(bytes, 1, MaxBytes);
    }

    [Fact]
    public void A_record_at_a_level_that_is_off_costs_nothing()
    {
        using ILoggerFactory loggers = LoggerFactory.Create(static builder => builder.AddConsole().SetMinimumLevel(LogLevel.Warning));
        var log = new FailureLog(loggers);
        ErrorResponse response = Response();

        Assert.Equal(0, Allocated.By(() =>
        {
            log.Failed(response, exception: null, FailureOutcome.Answered);
            return null;
        }));
    }

    private static ErrorResponse Response()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = "/products/24-MB01";
        return new ErrorResponse
        {
            HttpContext = context,
            Status = 400,
            Title = "Title",
            MessageTemplate = Errors.InvalidProductData.MessageTemplate,
            Error = new InvalidProductDataError("Invalid attribute set entity type"),
            MaxParameterLength = 1024,
        };
    }
}
