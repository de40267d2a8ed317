using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

/// <summary>A scope of services for every answer would cost more than the answer.</summary>
public sealed class RequestServicesTests
{
    [Theory]
    [InlineData("/result")]
    [InlineData("/filter/returned")]
    [InlineData("/filter/thrown")]
    [InlineData("/thrown")]
    public async Task Error_response_does_not_create_the_services_of_the_request(string path)
    {
        var asked = new ServicesProbe();
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.Use((context, next) =>
            {
                context.Features.Set<IServiceProvidersFeature>(asked);
                return next(context);
            });
            app.MapGet("/result", static () => new NoSuchEntityError("id", 7));
            app.MapGet("/thrown", static string () => throw new NoSuchEntityException("id", 7));
            RouteGroupBuilder group = app.MapGroup("/filter").AddErrorsFilter();
            group.MapGet("/returned", static object () => new NoSuchEntityError("id", 7));
            group.MapGet("/thrown", static string () => throw new NoSuchEntityException("id", 7));
        });

        Answer answer = await app.GetAsync(path);

        Assert.Equal(404, answer.Status);
        Assert.False(asked.WereAsked);
    }

    private sealed class ServicesProbe : IServiceProvidersFeature
    {
        public bool WereAsked { get; private set; }

        public IServiceProvider RequestServices
        {
            get
            {
                WereAsked = true;
                return null!;
            }
            set => WereAsked = true;
        }
    }
}
