using System.Globalization;
using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>Small applications of different styles, each with the errors that its endpoints really answer.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public Task Layers_behind_interfaces() => Has(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddScoped<IOrderService, OrderService>().AddScoped<IOrderStore, OrderStore>();
        var app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/orders/{id}", (string id, IOrderService orders) => orders.Get(id));
        app.MapPost("/orders/{id}/pay", async (string id, IOrderService orders) => await orders.PayAsync(id));
        app.MapGet("/health", () => "fine");
        app.Run();

        record Order(string Id, bool Locked);
        interface IOrderService { Order Get(string id); Task<Order> PayAsync(string id); }
        interface IOrderStore { Order? Find(string id); void Save(Order order); }
        class OrderStore : IOrderStore
        {
            public Order? Find(string id) => null;
            public void Save(Order order) { if (order.Locked) { throw new CartLockedException(); } }
        }
        class OrderService(IOrderStore store) : IOrderService
        {
            public Order Get(string id) => store.Find(id) ?? throw new NoSuchOrderException(id);
            public async Task<Order> PayAsync(string id)
            {
                Order order = Get(id);
                await Task.Yield();
                Check(order);
                store.Save(order);
                return order;
            }
            private static void Check(Order order) { if (order.Id.Length == 0) { throw new PaymentDeclinedException(); } }
        }
        """,
        "/orders/{id}/pay: CartLocked NoSuchOrder PaymentDeclined",
        "/orders/{id}: NoSuchOrder");

    [Fact]
    public Task Mediator_with_behaviours() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapPost("/place", (Place message, ISender sender) => sender.Send(message));
        app.MapPost("/cancel", async (string id, ISender sender) => { await sender.Send(new Cancel(id)); return "done"; });
        app.MapPost("/ping", (ISender sender) => sender.Send(new Ping()));
        app.Run();

        interface IRequest<T>;
        interface ISecured;
        interface ISender { Task<T> Send<T>(IRequest<T> request); }
        interface IRequestHandler<TRequest, T> where TRequest : IRequest<T> { Task<T> Handle(TRequest request, CancellationToken token); }
        interface IPipelineBehavior<TRequest, T> { Task<T> Handle(TRequest request, Func<Task<T>> next, CancellationToken token); }

        record Place(string Sku) : IRequest<string>, ISecured;
        record Cancel(string Id) : IRequest<int>;
        record Ping : IRequest<string>;
        class PlaceHandler : IRequestHandler<Place, string>
        {
            public Task<string> Handle(Place request, CancellationToken token) =>
                request.Sku == "" ? throw new OutOfStockException("0", request.Sku) : Task.FromResult("placed");
        }
        class CancelHandler : IRequestHandler<Cancel, int>
        {
            public async Task<int> Handle(Cancel request, CancellationToken token)
            {
                await Task.Yield();
                throw new NoSuchOrderException(request.Id);
            }
        }
        class PingHandler : IRequestHandler<Ping, string> { public Task<string> Handle(Ping request, CancellationToken token) => Task.FromResult("pong"); }
        class SecurityBehavior<TRequest, T> : IPipelineBehavior<TRequest, T> where TRequest : ISecured
        {
            public async Task<T> Handle(TRequest request, Func<Task<T>> next, CancellationToken token)
            {
                if (DateTime.UtcNow.Hour < 6) { throw new NotAllowedException(); }
                return await next();
            }
        }
        """,
        "/cancel: NoSuchOrder",
        "/place: NotAllowed OutOfStock");

    [Fact]
    public Task Behaviour_that_handles_an_error() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapPost("/place", (Place message, ISender sender) => sender.Send(message));
        app.Run();

        interface IRequest<T>;
        interface ISender { Task<T> Send<T>(IRequest<T> request); }
        interface IRequestHandler<TRequest, T> { Task<T> Handle(TRequest request); }
        interface IPipelineBehavior<TRequest, T> { Task<T> Handle(TRequest request, Func<Task<T>> next); }
        record Place(string Sku) : IRequest<string>;
        class PlaceHandler : IRequestHandler<Place, string>
        {
            public Task<string> Handle(Place request) => request.Sku == "" ? throw new BusyException() : throw new CartLockedException();
        }
        class RetryBehavior<TRequest, T> : IPipelineBehavior<TRequest, T>
        {
            public async Task<T> Handle(TRequest request, Func<Task<T>> next)
            {
                try { return await next(); }
                catch (BusyException) { return default!; }
            }
        }
        """,
        "/place: CartLocked");

    [Fact]
    public Task Controllers() => Has(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.UseErrorGen();
        app.MapControllers();
        app.Run();

        [ApiController, Route("orders")]
        public class OrdersController(Orders orders) : OrdersBase
        {
            [HttpGet("{id}")]
            public ActionResult<string> Get(string id) => orders.Find(id);

            [HttpPost]
            [ProducesError<InvalidFieldError>]
            public async Task<ActionResult<string>> Post(string id)
            {
                Check(id);
                await Task.Yield();
                return Ok(id);
            }

            [HttpDelete]
            public IActionResult Delete() => NoContent();

            public void NotAnAction() => throw new BusyException();
        }
        public abstract class OrdersBase : ControllerBase
        {
            protected void Check(string id)
            {
                if (id == "") { throw new InvalidFieldException("id"); }
                if (id == "x") { throw new NotAllowedException(); }
            }
        }
        public class Orders { public string Find(string id) => throw new NoSuchOrderException(id); }
        """,
        "Get: NoSuchOrder",
        "Post: NotAllowed");

    [Fact]
    public Task Decorators() => Has(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IPricing>(_ => new Limited(new Pricing()));
        var app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/price", (IPricing pricing) => pricing.Price("a"));
        app.Run();

        interface IPricing { decimal Price(string sku); }
        class Pricing : IPricing
        {
            public decimal Price(string sku) => sku == "" ? throw new OutOfStockException("1", sku) : throw new BusyException();
        }
        class Limited(IPricing inner) : IPricing
        {
            public decimal Price(string sku)
            {
                if (sku.Length > 3) { throw new NotAllowedException(); }
                try { return inner.Price(sku); }
                catch (BusyException) { return 0; }
            }
        }
        """,
        "/price: NotAllowed OutOfStock");

    [Fact]
    public Task Local_functions() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/called", (string id) =>
        {
            return Find(id);
            string Find(string key) => key == "" ? throw new NoSuchOrderException(key) : key;
        });
        app.MapGet("/unused", (string id) =>
        {
            return id;
            string Find(string key) => throw new NoSuchOrderException(key);
        });
        app.MapGet("/top", Top);
        app.Run();

        string Top() => Inner();
        string Inner() => throw new BusyException();
        """,
        "/called: NoSuchOrder",
        "/top: Busy");

    [Fact]
    public Task Lambdas_stored_and_passed() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/local", () => { Func<string> find = () => throw new NoSuchOrderException("1"); return find(); });
        app.MapGet("/unused", () => { Func<string> find = () => throw new NoSuchOrderException("1"); return find.Method.Name; });
        app.MapGet("/passed", (Runner runner) => runner.Run(() => throw new BusyException()));
        app.MapGet("/ignored", (Runner runner) => runner.Ignore(() => throw new BusyException()));
        app.MapGet("/guarded", (Runner runner) => runner.Guard(() => throw new BusyException()));
        app.MapGet("/field", (Runner runner) => runner.Stored());
        app.MapGet("/group", (Runner runner) => runner.Run(Locked));
        app.MapGet("/linq", (string[] ids) => ids.Select(Check).ToArray());
        app.MapGet("/lazy", () => new Lazy<string>(() => throw new NotAllowedException()).Value);
        app.MapGet("/add", (ConcurrentDictionary<string, string> cache) => cache.GetOrAdd("a", key => throw new NoSuchOrderException(key)));
        app.Run();

        static string Locked() => throw new CartLockedException();
        static string Check(string id) => id == "" ? throw new InvalidFieldException("id") : id;

        class Runner
        {
            private readonly Func<string> _stored = () => throw new PaymentDeclinedException();
            public string Run(Func<string> work) => Twice(work);
            public string Ignore(Func<string> work) => work.ToString()!;
            public string Guard(Func<string> work) { try { return work(); } catch (BusyException) { return ""; } }
            public string Stored() => _stored();
            private static string Twice(Func<string> work) { work(); return work(); }
        }
        """,
        "/add: NoSuchOrder",
        "/field: PaymentDeclined",
        "/group: CartLocked",
        "/lazy: NotAllowed",
        "/linq: InvalidField",
        "/local: NoSuchOrder",
        "/passed: Busy");

    [Fact]
    public Task Generic_repositories() => Has(
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddScoped(typeof(IRepository<>), typeof(Repository<>));
        builder.Services.AddScoped<IRepository<Cart>, CartRepository>();
        var app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/orders", (Repository<Order> orders) => orders.Get("1"));
        app.MapGet("/carts", (CartRepository carts) => carts.Get("1"));
        app.MapGet("/base", (RepositoryBase<Order> orders) => orders.Save(new Order()));
        app.Run();

        class Order;
        class Cart;
        interface IRepository<T> { T Get(string id); }
        class Repository<T> : RepositoryBase<T>, IRepository<T> where T : new()
        {
            public T Get(string id) => throw new NoSuchOrderException(id);
            protected override void Check(T item) => throw new InvalidFieldException("item");
        }
        class CartRepository : IRepository<Cart> { public Cart Get(string id) => throw new CartLockedException(); }
        abstract class RepositoryBase<T>
        {
            public bool Save(T item) { Check(item); return true; }
            protected abstract void Check(T item);
        }
        """,
        "/base: InvalidField",
        "/carts: CartLocked",
        "/orders: NoSuchOrder");

    [Fact]
    public Task Recursion() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/tree", () => Tree.Depth(3));
        app.MapGet("/even", () => Tree.Even(3));
        app.Run();

        static class Tree
        {
            public static int Depth(int level) => level < 0 ? throw new InvalidFieldException("level") : level == 0 ? 0 : 1 + Depth(level - 1);
            public static bool Even(int number) => number == 0 || Odd(number - 1);
            private static bool Odd(int number) => number == 0 ? throw new NotAllowedException() : Even(number - 1);
        }
        """,
        "/even: NotAllowed",
        "/tree: InvalidField");

    [Fact]
    public async Task Two_assemblies()
    {
        // The library exports facts: its errors are known, and the rest of its code is known not to have any.
        Assert.Equal(
            [
                "/declared EG6002 Busy",
                "/find EG6001 NoSuchOrder: handler -> OrderService.Find -> OrderStore.Load -> throw in 'Shop.Core'",
                "/healthy EG6002 Busy",
                "/paid EG6001 CartLocked: handler -> OrderService.Pay -> OrderStore.Save -> throw in 'Shop.Core'",
                "/paid EG6001 PaymentDeclined: handler -> OrderService.Pay -> Bank.Charge -> throw",
                "/partial EG6001 NotAllowed: handler -> OrderService.Import -> throw in 'Shop.Core'",
                "/partial EG6003",
            ],
            await RowsAsync(TestLibrary.Build(OrderLibrary)));

        // An older version of the library, or one that is built without facts: nothing is known, and nothing is claimed.
        Assert.Equal(
            ["/declared EG6003", "/find EG6003", "/healthy EG6003", "/paid EG6003", "/partial EG6003"],
            await RowsAsync(TestLibrary.Build(OrderLibrary, withFacts: false)));
    }

    private const string OrderLibrary = """
        namespace Core;
        public interface IBank { void Charge(); }
        public interface IOrderStore { string Load(string id); void Save(); }
        public sealed class OrderService(IOrderStore store, IBank bank)
        {
            public string Find(string id) => store.Load(id);
            public string Pay(string id) { bank.Charge(); store.Save(); return id; }
            public string Import(object value) { if (value is int) { throw new NotAllowedException(); } dynamic any = value; return (string)any.Read(); }
            public string Ping() => "pong";
        }
        internal sealed class OrderStore : IOrderStore
        {
            public string Load(string id) => id == "" ? throw new NoSuchOrderException(id) : id;
            public void Save() => Check();
            private static void Check() => throw new CartLockedException();
        }
        """;

    /// <summary>Everything that is reported about an application with the library, one line a diagnostic.</summary>
    private static async Task<string[]> RowsAsync(TestLibrary library)
    {
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerHarness.DiagnosticsAsync(AnalyzerHarness.CompileWith(
            """
            using Core;
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/find", (string id, OrderService orders) => orders.Find(id));
            app.MapGet("/paid", (string id, OrderService orders) => orders.Pay(id));
            app.MapGet("/partial", (string id, OrderService orders) => orders.Import(id)).ProducesError<BusyError>();
            app.MapGet("/healthy", (OrderService orders) => orders.Ping()).ProducesError<BusyError>();
            app.MapGet("/declared", (string id, OrderService orders) => orders.Find(id)).ProducesError<NoSuchOrderError>().ProducesError<BusyError>();
            app.Run();

            class Bank : IBank { public void Charge() => throw new PaymentDeclinedException(); }
            """,
            library.ToReference()));
        return [.. diagnostics.Select(Row).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string Row(Diagnostic diagnostic)
    {
        string[] parts = diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(": ");
        string path = diagnostic.Id == "EG6001" ? ": " + parts[1].Split("; ")[0] : "";
        string code = diagnostic.Id == "EG6003" ? "" : " " + parts[0].Split('\'')[1];
        return AnalyzerHarness.RouteOf(diagnostic) + " " + diagnostic.Id + code + path;
    }

    private static async Task Has(string code, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await AnalyzerHarness.ReachedAsync(code)).Order(StringComparer.Ordinal));
}
