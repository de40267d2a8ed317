using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>A request that succeeds pays nothing for the errors of others.</summary>
public sealed class SuccessAllocationTests
{
    [Fact]
    public async Task The_middleware_allocates_nothing_for_a_success()
    {
        await using ServiceProvider services = BareServices.Create();
        var middleware = new ErrorGenMiddleware(static _ => Task.CompletedTask, ExceptionResponder.Get(services));
        var context = new DefaultHttpContext();

        Assert.Equal(0, Allocated.By(() => middleware.InvokeAsync(context)));
    }

    [Fact]
    public void The_filter_allocates_nothing_for_a_success()
    {
        var filter = new ErrorsEndpointFilter();
        var context = new DefaultEndpointFilterInvocationContext(new DefaultHttpContext());

        Assert.Equal(0, Allocated.By(() =>
        {
            ValueTask<object?> pending = filter.InvokeAsync(context, Succeed);
            return pending.IsCompletedSuccessfully ? pending.Result : throw new InvalidOperationException("The filter waits.");
        }));

        static ValueTask<object?> Succeed(EndpointFilterInvocationContext context) => ValueTask.FromResult<object?>("fine");
    }
}
