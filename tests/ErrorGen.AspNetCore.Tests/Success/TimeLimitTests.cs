using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>A success that comes after the time limit of its request.</summary>
public sealed class TimeLimitTests
{
    private const string TooLong = "The request took too long.";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/xml")]
    public async Task Timed_out_success_is_504_without_its_body(string accept)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.UseRequestTimeouts();
                app.MapGet("/", FinishLate).WithSuccessConvention(SuccessConventions.Magento).WithRequestTimeout(TimeSpan.FromMilliseconds(50));
            },
            static options =>
            {
                options.DefaultFormat = ErrorFormats.Magento;
                options.Catalogs.Insert(0, OwnCatalog.Create(new ErrorStatus(504, title: null) { MessageTemplate = TooLong }));
            },
            configure: static builder => builder.Services.AddRequestTimeouts());

        Answer answer = await app.AskAsync("/", accept);

        Assert.Equal((504, accept + "; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains(TooLong, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("MUG", answer.Body, StringComparison.Ordinal);

        async Task<Product> FinishLate(CancellationToken aborted)
        {
            await using CancellationTokenRegistration registration = aborted.Register(over.SetResult);
            await over.Task;
            return new Product("MUG-WHITE", 1, []);
        }
    }
}
