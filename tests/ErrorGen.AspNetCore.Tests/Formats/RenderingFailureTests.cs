using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class RenderingFailureTests
{
    [Fact]
    public async Task Parameter_that_throws_removes_only_the_parameters()
    {
        await using TestApp app = await StartAsync(ErrorFormats.Magento, new BrokenError(Errors.InvalidProductData));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(400, answer.Status);
        Assert.Equal("""{"message":"Invalid product data: %1"}""", answer.Body);
        LogRecord record = app.Log.Single;
        Assert.Equal("GET / was answered, without its parameters, with 400 InvalidProductData: Invalid product data: %1", record.Text);
        Assert.Equal("(unreadable)", record.Properties["Parameters.reason"]);
        Assert.Equal((LogLevel.Error, (400, "InvalidProductData")), (record.Level, record.Event));
        Assert.Contains("broken value", record.Exception!.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(ErrorException), record.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_throws_leaves_the_template_as_the_detail()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails, new BrokenError(Errors.InvalidProductData));

        Assert.Equal(
            """{"title":"Bad Request","status":400,"detail":"Invalid product data: %1","code":"InvalidProductData"}""",
            (await app.GetAsync("/")).Body);
    }

    [Fact]
    public async Task A_format_that_always_throws_is_replaced_by_prepared_bytes()
    {
        await using TestApp app = await StartAsync(new BrokenFormat(new AlwaysBroken()), new InvalidProductDataError("x"));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal("""{"title":"Internal Server Error","status":500}""", answer.Body);
        LogRecord record = app.Log.Single;
        Assert.Equal("GET / was answered, because its format failed, with 500 InvalidProductData: Invalid product data: x", record.Text);
        Assert.Equal((LogLevel.Error, (object)500), (record.Level, record.Properties["Status"]));
        Assert.Contains("broken", record.Exception!.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidProductDataException), record.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_that_throws_half_way_leaves_no_partial_body()
    {
        await using TestApp app = await StartAsync(new BrokenFormat(new BrokenForErrors()), new ShopClosedError());

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.Equal("text/plain", answer.ContentType);
        Assert.Equal("half whole", answer.Body);
        Assert.Null(answer.Header("Retry-After"));
    }

    [Fact]
    public async Task Parameter_that_throws_half_way_leaves_no_partial_body()
    {
        await using TestApp app = await StartAsync(new BrokenFormat(new PlainText()), new BrokenError(Errors.InvalidProductData));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(400, answer.Status);
        Assert.Equal("text: Invalid product data: %1", answer.Body);
    }

    [Fact]
    public async Task The_format_of_a_group_has_prepared_bytes_too()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGroup("/v1").WithErrorFormat(new BrokenFormat(new BrokenForErrors()))
                .MapGet("/", void () => throw new InvalidProductDataException("x")));

        Assert.Equal("half whole", (await app.GetAsync("/v1/")).Body);
    }

    [Fact]
    public async Task Exception_whose_Message_throws_is_sent_without_details()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new MuteException()), environment: "Development");

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.Equal(["title", "status", "detail", "reportId"], answer.MemberNames);
    }

    private static Task<TestApp> StartAsync(ErrorFormat format, Error error) => TestApp.StartAsync(
        app => app.MapGet("/", void () => throw error.ToException()), options => options.DefaultFormat = format);

    private sealed class BrokenFormat(ErrorRepresentation representation) : ErrorFormat("Broken", representation);

    private sealed class AlwaysBroken() : ErrorRepresentation("text/plain")
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output) => throw new InvalidOperationException("broken");
    }

    private sealed class BrokenForErrors() : ErrorRepresentation("text/plain")
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output)
        {
            output.Write("half "u8);
            output.Write(response.Error is null ? "whole"u8 : throw new InvalidOperationException("broken"));
        }
    }

    private sealed class PlainText() : ErrorRepresentation("text/plain")
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output)
        {
            output.Write("text: "u8);
            response.WriteMessage(output);
        }
    }

    private sealed class MuteException : Exception
    {
        public override string Message => throw new InvalidOperationException("no message");
    }
}
