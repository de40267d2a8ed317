using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>A request that succeeds pays nothing for the errors of others.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void The_middleware_allocates_nothing_for_a_success()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddLogging().AddSingleton<IHostEnvironment, Production>().AddErrorGen().BuildServiceProvider();
        var middleware = new ErrorGenMiddleware(static _ => Task.CompletedTask, ErrorResponder.Of(services));
        var context = new DefaultHttpContext();

        Assert.Equal(0, AllocatedBytes(() => Assert.True(middleware.InvokeAsync(context).IsCompletedSuccessfully)));
    }

    [Fact]
    public void The_filter_allocates_nothing_for_a_success()
    {
        var filter = new ErrorsEndpointFilter();
        var context = new DefaultEndpointFilterInvocationContext(new DefaultHttpContext());
        object result = new();
        EndpointFilterDelegate next = _ => ValueTask.FromResult<object?>(result);

        Assert.Equal(0, AllocatedBytes(() => Assert.True(filter.InvokeAsync(context, next).IsCompletedSuccessfully)));
    }

    private static long AllocatedBytes(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
