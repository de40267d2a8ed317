using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>A request that succeeds pays nothing for the errors of others.</summary>
public sealed class AllocationTests
{
    [Fact]
    public async Task The_middleware_allocates_nothing_for_a_success()
    {
        await using ServiceProvider services = BareServices.Create();
        var middleware = new ErrorGenMiddleware(static _ => Task.CompletedTask, ErrorResponder.Of(services), isRepeated: false);
        var context = new DefaultHttpContext();
        await middleware.InvokeAsync(context);

        long before = GC.GetAllocatedBytesForCurrentThread();
        await middleware.InvokeAsync(context);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public async Task The_filter_allocates_nothing_for_a_success()
    {
        var filter = new ErrorsEndpointFilter();
        var context = new DefaultEndpointFilterInvocationContext(new DefaultHttpContext());
        await filter.InvokeAsync(context, Succeed);

        long before = GC.GetAllocatedBytesForCurrentThread();
        await filter.InvokeAsync(context, Succeed);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static ValueTask<object?> Succeed(EndpointFilterInvocationContext context) => ValueTask.FromResult<object?>("fine");
    }
}
