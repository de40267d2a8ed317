using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

/// <summary>
/// The filter is left out if the handler awaits, its result cannot be an error that only the filter can write, and the middleware is there.
/// </summary>
public sealed class FilterWithoutWorkTests
{
    public static TheoryData<Delegate, bool> Handlers() => new()
    {
        { static async Task<string> () => await LaterAsync("fine"), false },
        { static async ValueTask<string> () => await LaterAsync("fine"), false },
        { static async Task () => await Task.Yield(), false },
        { static async ValueTask () => await Task.Yield(), false },
        { static async Task<int> () => await LaterAsync(1), false },
        { static async Task<IResult> () => await LaterAsync(TypedResults.Ok()), false },
        { static async Task<Results<Ok, NotFound>> () => await LaterAsync(TypedResults.Ok()), false },
        { static async Task<NoSuchEntityError> () => await LaterAsync(new NoSuchEntityError("id", 7)), false },
        { static async Task<PriceTooLowError> () => await LaterAsync(new PriceTooLowError(1, 2)), true },
        { static async Task<object> () => await LaterAsync<object>("fine"), true },
        { static async Task<Error> () => await LaterAsync<Error>(new NoSuchEntityError("id", 7)), true },
        { static async Task<IComparable> () => await LaterAsync<IComparable>("fine"), true },
        { static string () => "fine", true },
        { static IResult () => TypedResults.Ok(), true },
    };

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Filter_runs_only_if_it_has_work(Delegate handler, bool isNeeded)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", handler).AddErrorsFilter());

        Assert.Equal(isNeeded, HasFilter(app, handler, static builder => builder.AddErrorsFilter()));
    }

    [Fact]
    public async Task Filter_runs_without_the_middleware()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/", static async Task<string> () =>
            {
                await Task.Yield();
                throw new NoSuchEntityException("id", 7);
            }).AddErrorsFilter(),
            use: false);

        Assert.Equal(404, (await app.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Filter_runs_if_the_middleware_is_in_another_branch()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                ((IApplicationBuilder)app).Map("/branch", static branch => branch.UseErrorGen());
                app.MapGet("/", static async Task<string> () =>
                {
                    await Task.Yield();
                    throw new NoSuchEntityException("id", 7);
                }).AddErrorsFilter();
            },
            use: false);

        Assert.Equal(404, (await app.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Error_that_a_filter_inside_returns_is_written()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app
            .MapGroup("/group").AddErrorsFilter()
            .MapGet("", static async Task<string> () => await LaterAsync("fine"))
            .AddEndpointFilter(static (_, _) => ValueTask.FromResult<object?>(new PriceTooLowError(1, 2))));

        Assert.Equal(409, (await app.GetAsync("/group")).Status);
    }

    [Fact]
    public async Task Error_of_a_catalogue_without_ASP_NET_Core_is_written_after_an_await()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            RouteGroupBuilder group = app.MapGroup("/group").AddErrorsFilter();
            group.MapGet("", static async Task<object> () => await LaterAsync<object>(new PriceTooLowError(1, 2))).AddErrorsFilter();
        });

        Assert.Equal(409, (await app.GetAsync("/group")).Status);
    }

    /// <summary>Whether the endpoint has another pipeline than the handler alone: the factory returns <c>next</c> if the filter is left out.</summary>
    private static bool HasFilter(TestApp app, Delegate handler, Action<IEndpointConventionBuilder> addFilter)
    {
        var conventions = new Conventions();
        addFilter(conventions);
        var endpoint = new RouteEndpointBuilder(static _ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/"), 0)
        {
            ApplicationServices = app.Services,
        };
        conventions.Added.ForEach(convention => convention(endpoint));
        EndpointFilterDelegate next = static _ => ValueTask.FromResult<object?>(null);
        var context = new EndpointFilterFactoryContext { MethodInfo = handler.Method, ApplicationServices = app.Services };
        return endpoint.FilterFactories.Single()(context, next) != next;
    }

    private static async Task<T> LaterAsync<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    private sealed class Conventions : IEndpointConventionBuilder
    {
        public List<Action<EndpointBuilder>> Added { get; } = [];

        public void Add(Action<EndpointBuilder> convention) => Added.Add(convention);
    }
}
