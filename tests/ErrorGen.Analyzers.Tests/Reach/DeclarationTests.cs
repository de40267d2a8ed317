using ErrorGen.Analyzers.Tests.Harness;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>Where errors can be declared, and what is reported about declarations.</summary>
public sealed class DeclarationTests
{
    private const string Store = """

        static class Store
        {
            public static string Find(string id) => throw new NoSuchOrderException(id);
            public static string Save(string id) => id == "" ? throw new CartLockedException() : Find(id);
        }
        """;

    [Fact]
    public async Task EG6001_Undeclared_error_is_reported_with_its_path_at_the_handler() => Assert.Equal(
        [
            "3: EG6001 'CartLocked' is not declared by this endpoint, which can answer it: handler -> Store.Save -> throw; add '.ProducesError<CartLockedError>()' or a 'Results<...>' arm",
            "3: EG6001 'NoSuchOrder' is not declared by this endpoint, which can answer it: handler -> Store.Save -> Store.Find -> throw; add '.ProducesError<NoSuchOrderError>()' or a 'Results<...>' arm",
            "4: EG6001 'NoSuchOrder' is not declared by this endpoint, which can answer it: Find -> throw; add '.ProducesError<NoSuchOrderError>()' or a 'Results<...>' arm",
        ],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapPost("/", (string id) => Store.Save(id));
            app.MapGet("/", Store.Find);
            app.Run();
            """ + Store));

    [Fact]
    public Task Groups_declare_for_their_endpoints() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        RouteGroupBuilder shop = app.MapGroup("/shop").ProducesError<NoSuchOrderError>();
        RouteGroupBuilder orders = shop.MapGroup("/orders");
        orders.ProducesErrors(Errors.CartLocked);
        orders.MapPost("/", (string id) => Store.Save(id)).WithName("save");
        app.MapGroup("/chain").ProducesError<NoSuchOrderError>().MapGroup("/x").MapGet("/", (string id) => Store.Find(id));
        app.Run();
        """);

    [Fact]
    public Task Callers_declare_for_a_method_that_maps_endpoints() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGroup("/a").ProducesError<NoSuchOrderError>().MapOrders();
        RouteGroupBuilder b = app.MapGroup("/b").ProducesError<NoSuchOrderError>();
        b.MapOrders();
        app.Run();

        static class Orders
        {
            public static void MapOrders(this RouteGroupBuilder group) => group.MapGroup("/orders").MapGet("/", (string id) => Store.Find(id));
        }
        """);

    [Fact]
    public async Task What_one_of_several_callers_declares_is_not_declared() => Assert.Single(await AnalyzerHarness.ReachedAsync("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGroup("/a").ProducesError<NoSuchOrderError>().MapOrders();
        app.MapGroup("/b").MapOrders();
        app.Run();

        static class Orders
        {
            public static void MapOrders(this RouteGroupBuilder group) => group.MapGet("/", (string id) => Store.Find(id));
        }
        """ + Store));

    [Fact]
    public Task Nothing_is_reported_about_a_group_whose_declarations_are_not_visible() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.Run();

        public static class Orders
        {
            public static void MapOrders(RouteGroupBuilder group) => group.MapGet("/", (string id) => Store.Find(id));
            public static RouteHandlerBuilder MapOrder(IEndpointRouteBuilder routes) => routes.MapGet("/", (string id) => Store.Find(id));
        }
        """);

    [Fact]
    public Task Variable_with_the_builder_of_an_endpoint_declares() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        RouteHandlerBuilder find = app.MapGet("/", (string id) => Store.Find(id));
        find.ProducesError<NoSuchOrderError>();
        app.Run();
        """);

    [Fact]
    public Task Attributes_of_handlers_declare() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/method", Handlers.Find);
        app.MapGet("/lambda", [ProducesError<NoSuchOrderError>] (string id) => Store.Find(id));
        app.Run();

        static class Handlers
        {
            [ProducesError<NoSuchOrderError>]
            public static string Find(string id) => Store.Find(id);
        }
        """);

    [Fact]
    public async Task Attribute_of_a_method_without_source_is_what_it_throws() => Assert.Equal(
        ["/: PaymentDeclined"],
        await AnalyzerHarness.ReachedAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapPost("/", (IPayments payments) => payments.Pay());
            app.Run();

            public interface IPayments { [ProducesError<PaymentDeclinedError>] string Pay(); }
            """));

    [Fact]
    public async Task EG6002_Declared_error_that_cannot_occur_is_reported_at_its_declaration() => Assert.Equal(
        [
            "3: EG6002 'Busy' is declared, but no code of this endpoint throws or returns it; remove the declaration",
            "4: EG6002 'Busy' is declared, but no code of this endpoint throws or returns it; remove the declaration",
        ],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/a", (string id) => Store.Find(id)).ProducesError<NoSuchOrderError>().ProducesError<BusyError>();
            app.MapGet("/b", Results<Ok<string>, BusyError> (string id) => TypedResults.Ok(id));
            app.MapGet("/c", Results<Ok<string>, BusyError> (string id, IUnknown unknown) => TypedResults.Ok(unknown.Get()));
            app.MapGroup("/g").ProducesError<BusyError>().MapGet("/", () => "");
            app.Run();

            public interface IUnknown { string Get(); }
            """ + Store));

    [Fact]
    public async Task EG6002_Entries_that_an_endpoint_alone_lists_are_reported() => Assert.Equal(
        [
            "3: EG6002 'Busy' is declared, but no code of this endpoint throws or returns it; remove the declaration",
            "4: EG6002 'NotAllowed' is declared, but no code of this endpoint throws or returns it; remove the declaration",
        ],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/a", (string id) => Store.Find(id)).ProducesErrors(Errors.NoSuchOrder, Errors.Busy);
            app.MapGet("/b", (string id) => Store.Find(id)).ProducesErrors([.. Lists.OfStore, Errors.NotAllowed]);
            app.MapGet("/c", (string id) => Store.Find(id)).ProducesErrors(Lists.OfStore);
            app.MapGroup("/g").ProducesErrors(Errors.Busy, Errors.NotAllowed).MapGet("/", () => "");
            app.Run();

            static class Lists { public static readonly ErrorDefinition[] OfStore = [Errors.NoSuchOrder, Errors.CartLocked]; }
            """ + Store));

    [Fact]
    public Task EG6002_Error_to_which_exceptions_are_mapped_is_not_reported() => IsSilent("""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddErrorGen(options =>
        {
            options.Map<TimeoutException>(Errors.Busy);
            options.Map<UnauthorizedAccessException>(_ => new NotAllowedError());
            options.Map<FormatException>(Mapping.OfFormat);
        });
        var app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/", (string id) => id).ProducesError<BusyError>().ProducesErrors(Errors.NotAllowed, Errors.InvalidField);
        app.Run();

        static class Mapping { public static Error? OfFormat(FormatException exception) => new InvalidFieldError(exception.Message); }
        """);

    [Fact]
    public Task EG6002_Endpoint_that_throws_an_exception_of_a_caller_is_not_reported() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/", (Job job) => job.Run(null)).ProducesError<BusyError>();
        app.Run();

        class Job
        {
            private readonly ErrorException _last = new CartLockedException();
            public string Run(ErrorException? other) => throw (other is null ? _last : other);
        }
        """);

    [Fact]
    public async Task EG6003_Place_where_the_analysis_stops_is_hidden() => Assert.Equal(
        [
            "3: EG6003 The errors of this call are not known (no implementation is in this project); declare them with '[ProducesError<...>]' on the method that is called",
            "4: EG6003 The errors of this call are not known (a delegate is called); declare them with '[ProducesError<...>]' on the method that is called",
            "5: EG6003 The errors of this call are not known (the call is dynamic); declare them with '[ProducesError<...>]' on the method that is called",
        ],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/a", (IUnknown unknown) => unknown.Get());
            app.MapGet("/b", (Holder holder) => holder.Work!());
            app.MapGet("/c", () => { dynamic value = 1; return (string)value.Get(); });
            app.Run();

            public interface IUnknown { string Get(); }
            public class Holder { public Func<string>? Work { get; set; } }
            """, withHidden: true));

    [Fact]
    public async Task EG6004_Error_of_one_of_several_implementations_is_possible() => Assert.Equal(
        ["/: Busy? CartLocked?"],
        await AnalyzerHarness.ReachedAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", (IStore store) => store.Get());
            app.Run();

            interface IStore { string Get(); }
            class First : IStore { public string Get() => throw new BusyException(); }
            class Second : IStore { public string Get() => throw new CartLockedException(); }
            """));

    [Fact]
    public async Task Implementation_inside_its_interface_is_found() => Assert.Equal(
        ["/: Busy"],
        await AnalyzerHarness.ReachedAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", (IStore store) => store.Get());
            app.Run();

            interface IStore
            {
                string Get();
                class Only : IStore { public string Get() => throw new BusyException(); }
            }
            """));

    [Fact]
    public async Task Registration_selects_one_of_several_implementations() => Assert.Equal(
        ["/: CartLocked"],
        await AnalyzerHarness.ReachedAsync("""
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddErrorGen();
            builder.Services.AddScoped<IStore, Second>();
            var app = builder.Build();
            app.UseErrorGen();
            app.MapGet("/", (IStore store) => store.Get());
            app.Run();

            interface IStore { string Get(); }
            class First : IStore { public string Get() => throw new BusyException(); }
            class Second : IStore { public string Get() => throw new CartLockedException(); }
            """));

    [Fact]
    public Task Lists_of_entries_declare() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        ErrorDefinition[] local = [Errors.NoSuchOrder, Errors.CartLocked];
        app.MapPost("/local", (string id) => Store.Save(id)).ProducesErrors(local);
        app.MapPost("/field", (string id) => Store.Save(id)).ProducesErrors(Lists.OfField);
        app.MapPost("/property", (string id) => Store.Save(id)).ProducesErrors(Lists.OfProperty);
        app.MapPost("/spread", (string id) => Store.Save(id)).ProducesErrors([.. Lists.OfFind, Errors.CartLocked]);
        app.MapPost("/unknown", (string id) => Store.Save(id)).ProducesErrors(Lists.Read());
        ErrorDefinition one = Errors.NoSuchOrder;
        app.MapPost("/one", (string id) => Store.Save(id)).ProducesErrors(one, Lists.Alias);
        app.MapPost("/found", (string id) => Store.Save(id)).ProducesErrors(Lists.Find("CartLocked"));
        app.Run();

        static class Lists
        {
            public static readonly ErrorDefinition[] OfFind = [Errors.NoSuchOrder];
            public static readonly ErrorDefinition[] OfField = [.. OfFind, Errors.CartLocked];
            public static ErrorDefinition[] OfProperty => [Errors.NoSuchOrder, Errors.CartLocked];
            public static ErrorDefinition[] Read() => OfField;
            public static ErrorDefinition Alias => Errors.CartLocked;
            public static ErrorDefinition Find(string code) => OfField.First(entry => entry.Code == code);
        }
        """);

    [Fact]
    public Task Extension_methods_of_the_application_declare() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapPost("/", (string id) => Store.Save(id)).WithStore();
        app.MapGroup("/group").WithStore().MapPost("/", (string id) => Store.Save(id));
        app.Run();

        static class Conventions
        {
            public static TBuilder WithStore<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder =>
                builder.WithName("store").WithLookup().ProducesErrors(Errors.CartLocked);
            public static TBuilder WithLookup<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder
            {
                builder.ProducesErrors(Errors.NoSuchOrder);
                return builder;
            }
        }
        """);

    [Fact]
    public Task Nothing_is_reported_about_the_group_of_a_method_that_calls_itself() => IsSilent("""
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGroup("/tree").ProducesError<NoSuchOrderError>().MapTree(3);
        app.Run();

        static class Tree
        {
            public static void MapTree(this RouteGroupBuilder group, int depth)
            {
                group.MapGet("/", (string id) => Store.Find(id));
                if (depth > 0) { group.MapGroup("/left").MapTree(depth - 1); group.MapGroup("/right").MapTree(depth - 1); }
            }
        }
        """);

    [Fact]
    public async Task Errors_of_endpoint_filters_are_those_of_the_endpoint() => Assert.Equal(
        [
            "5: EG6001 'Busy' is not declared by this endpoint, which can answer it: BusyFilter.InvokeAsync -> throw; add '.ProducesError<BusyError>()' or a 'Results<...>' arm",
            "6: EG6001 'Busy' is not declared by this endpoint, which can answer it: BusyFilter.InvokeAsync -> throw; add '.ProducesError<BusyError>()' or a 'Results<...>' arm",
            "6: EG6001 'NotAllowed' is not declared by this endpoint, which can answer it: filter -> throw; add '.ProducesError<NotAllowedError>()' or a 'Results<...>' arm",
            "8: EG6001 'CartLocked' is not declared by this endpoint, which can answer it: filter -> throw; add '.ProducesError<CartLockedError>()' or a 'Results<...>' arm",
        ],
        await AnalyzerHarness.ReportAsync("""
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/own", () => "").AddEndpointFilter<BusyFilter>().ProducesError<BusyError>();
            RouteGroupBuilder group = app.MapGroup("/group").AddEndpointFilter<BusyFilter>();
            group.MapGet("/type", () => "");
            group.MapGet("/lambda", () => "").AddEndpointFilter(async (context, next) => context.Arguments.Count > 3 ? throw new NotAllowedException() : await next(context));
            app.MapGroup("/declared").AddEndpointFilter(new BusyFilter()).ProducesError<BusyError>().MapGet("/", () => "");
            app.MapGet("/factory", () => "").AddEndpointFilterFactory((factory, next) => context => context.Arguments.Count > 3 ? throw new CartLockedException() : next(context));
            app.Run();

            class BusyFilter : IEndpointFilter
            {
                public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
                    DateTime.UtcNow.Hour == 0 ? throw new BusyException() : await next(context);
            }
            """));

    private static async Task IsSilent(string code) => Assert.Empty(await AnalyzerHarness.ReportAsync(code + Store));
}
