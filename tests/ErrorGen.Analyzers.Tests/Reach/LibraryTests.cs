using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>What the analysis of an application learns from a library: by facts in a build, by its source in an editor. Both are the same.</summary>
public sealed class LibraryTests
{
    [Fact]
    public Task Generic_methods_and_types() => Has(
        """
        namespace Core;
        public class Store<T> where T : class
        {
            public T Get(string id) => Load<T>(id);
            public static TOther Load<TOther>(string id) where TOther : class => throw new NoSuchOrderException(id);
            public T Get(int id) => null!;
        }
        public static class Loader { public static T One<T>(IEnumerable<T> all) => all.FirstOrDefault() ?? throw new BusyException(); }
        """,
        """
        app.MapGet("/get", (Store<string> store) => store.Get("1"));
        app.MapGet("/other", (Store<string> store) => store.Get(1));
        app.MapGet("/static", () => Store<Uri>.Load<string>("1"));
        app.MapGet("/one", () => Loader.One(new[] { "1" }));
        """,
        "/get: NoSuchOrder",
        "/one: Busy",
        "/static: NoSuchOrder");

    [Fact]
    public Task Extension_methods_and_extension_members() => Has(
        """
        namespace Core;
        public class Order { public string Id => "1"; }
        public static class OrderExtensions
        {
            public static string Check(this Order order) => throw new InvalidFieldException("id");
            extension(Order order)
            {
                public string Lock() => throw new CartLockedException();
                public string Owner => throw new NotAllowedException();
            }
        }
        """,
        """
        app.MapGet("/classic", () => new Order().Check());
        app.MapGet("/static", () => OrderExtensions.Check(new Order()));
        app.MapGet("/member", () => new Order().Lock());
        app.MapGet("/property", () => new Order().Owner);
        """,
        "/classic: InvalidField",
        "/member: CartLocked",
        "/property: NotAllowed",
        "/static: InvalidField");

    [Fact]
    public Task Properties_indexers_operators_and_constructors() => Has(
        """
        namespace Core;
        public class Cart
        {
            private readonly string _first = Check("first");
            public Cart() { }
            public Cart(int count) => _ = count < 0 ? throw new InvalidFieldException("count") : count;
            public string Owner { get => throw new NotAllowedException(); set { } }
            public string Note { get => ""; set => throw new CartLockedException(); }
            public string this[int index] => throw new NoSuchOrderException("1");
            public static Cart operator +(Cart cart, string sku) => throw new OutOfStockException("1", sku);
            public static implicit operator string(Cart cart) => throw new PaymentDeclinedException();
            private static string Check(string value) => value == "" ? throw new BusyException() : value;
        }
        public class Plain { public string Name { get; set; } = ""; }
        public struct Size(int width) { public int Width { get; } = width < 0 ? throw new InvalidFieldException("width") : width; }
        """,
        """
        app.MapGet("/default", () => { _ = new Cart(); return ""; });
        app.MapGet("/counted", () => { _ = new Cart(1); return ""; });
        app.MapGet("/get", (Cart cart) => cart.Owner);
        app.MapGet("/set", (Cart cart) => { cart.Note = ""; return ""; });
        app.MapGet("/neither", (Cart cart) => { cart.Owner = ""; return cart.Note; });
        app.MapGet("/index", (Cart cart) => cart[1]);
        app.MapGet("/add", (Cart cart) => { _ = cart + "a"; return ""; });
        app.MapGet("/convert", (Cart cart) => { string text = cart; return text; });
        app.MapGet("/plain", () => new Plain().Name);
        app.MapGet("/size", () => new Size(1).Width);
        """,
        "/add: OutOfStock",
        "/convert: PaymentDeclined",
        "/counted: Busy InvalidField",
        "/default: Busy",
        "/get: NotAllowed",
        "/index: NoSuchOrder",
        "/set: CartLocked",
        "/size: InvalidField");

    [Fact]
    public Task Interfaces_that_hidden_classes_implement() => Has(
        """
        namespace Core;
        public interface IOrders { string Find(string id); string Close(); }
        public interface IClock { int Hour(); }
        internal abstract class OrdersBase { public string Close() => throw new CartLockedException(); }
        internal sealed class Orders : OrdersBase, IOrders { string IOrders.Find(string id) => throw new NoSuchOrderException(id); }
        internal sealed class Clock : IClock { public int Hour() => 1; }
        public static class Container
        {
            private sealed class Hidden : IHidden { public string Get() => throw new BusyException(); }
            public interface IHidden { string Get(); }
        }
        """,
        """
        app.MapGet("/explicit", (IOrders orders) => orders.Find("1"));
        app.MapGet("/inherited", (IOrders orders) => orders.Close());
        app.MapGet("/clock", (IClock clock) => clock.Hour());
        app.MapGet("/nested", (Container.IHidden hidden) => hidden.Get());
        """,
        "/explicit: NoSuchOrder",
        "/inherited: CartLocked",
        "/nested: Busy");

    [Fact]
    public Task Async_methods_iterators_and_tasks() => Has(
        """
        namespace Core;
        public class Orders
        {
            public async Task<string> FindAsync(string id) { await Task.Yield(); throw new NoSuchOrderException(id); }
            public Task<string> Forward(string id) => FindAsync(id);
            public Task<string> Failed() => Task.FromException<string>(new BusyException());
            public IEnumerable<string> All() { yield return "1"; throw new CartLockedException(); }
            public async IAsyncEnumerable<string> Stream() { yield return "1"; await Task.Yield(); throw new NotAllowedException(); }
            public async Task<string> Safe(string id) { try { return await FindAsync(id); } catch (NoSuchOrderException) { return ""; } }
        }
        """,
        """
        app.MapGet("/async", async (Orders orders) => await orders.FindAsync("1"));
        app.MapGet("/forward", (Orders orders) => orders.Forward("1"));
        app.MapGet("/failed", (Orders orders) => orders.Failed());
        app.MapGet("/all", (Orders orders) => { foreach (string id in orders.All()) { return id; } return ""; });
        app.MapGet("/late", (Orders orders) =>
        {
            IEnumerable<string> all;
            try { all = orders.All(); } catch (CartLockedException) { return ""; }
            return string.Join(",", all);
        });
        app.MapGet("/guarded", (Orders orders) => { try { return string.Join(",", orders.All()); } catch (CartLockedException) { return ""; } });
        app.MapGet("/stream", async (Orders orders) => { await foreach (string id in orders.Stream()) { return id; } return ""; });
        app.MapGet("/safe", (Orders orders) => orders.Safe("1"));
        app.MapGet("/caught", async (Orders orders) => { try { return await orders.FindAsync("1"); } catch (NoSuchOrderException) { return ""; } });
        """,
        "/all: CartLocked",
        "/async: NoSuchOrder",
        "/failed: Busy",
        "/forward: NoSuchOrder",
        "/late: CartLocked",
        "/stream: NotAllowed");

    [Fact]
    public Task Errors_that_are_returned() => Has(
        """
        namespace Core;
        public class Orders
        {
            public Error? Check(string id) => id == "" ? new NoSuchOrderError(id) : id == "x" ? new BusyError() : null;
            public BusyError Busy() => new BusyError();
            public bool TryFind(string id, out Error? error) { error = new CartLockedError(); return false; }
        }
        public class Result<T>
        {
            private Result(T? value, Error? error) => (Value, Error) = (value, error);
            public T? Value { get; }
            public Error? Error { get; }
            public T OrThrow() => Error is { } error ? throw error.ToException() : Value!;
            public static implicit operator Result<T>(T value) => new(value, null);
            public static implicit operator Result<T>(Error error) => new(default, error);
        }
        public class Store { public Result<string> Find(string id) => id == "" ? new NotAllowedError() : id; }
        public static class Raising { public static string Raise(this Error error) => throw error.ToException(); }
        """,
        """
        app.MapGet("/returned", object (Orders orders) => orders.Check("1") is { } error ? error : "");
        app.MapGet("/ignored", (Orders orders) => { _ = orders.Check("1"); return ""; });
        app.MapGet("/thrown", string (Orders orders) => throw orders.Check("1")!.ToException());
        app.MapGet("/typed", IResult (Orders orders) => orders.Busy().ToHttpResult());
        app.MapGet("/raised", (Orders orders) => orders.Check("1")!.Raise());
        app.MapGet("/result", object? (Store store) => { Result<string> found = store.Find("1"); return found.Error is { } error ? error : found.Value; });
        app.MapGet("/throwing", (Store store) => store.Find("1").OrThrow());
        app.MapGet("/tested", (Store store) => store.Find("1").Error is null ? "found" : "none");
        app.MapGet("/own", () => new PaymentDeclinedError().Raise());
        app.MapGet("/out", object? (Orders orders) => orders.TryFind("1", out Error? error) ? "good" : error);
        """,
        "/out: CartLocked",
        "/own: PaymentDeclined",
        "/raised: Busy NoSuchOrder",
        "/result: NotAllowed",
        "/returned: Busy NoSuchOrder",
        "/throwing: NotAllowed",
        "/thrown: Busy NoSuchOrder",
        "/typed: Busy");

    [Fact]
    public Task Delegates_that_a_library_invokes() => Has(
        """
        namespace Core;
        public static class Runner
        {
            public static string Run(Func<string> work) => Twice(work);
            public static string Guard(Func<string> work) { try { return work(); } catch (BusyException) { return ""; } }
            public static string Filtered(Func<string> work) { try { return work(); } catch (ErrorException e) when (e.Error is BusyError or CartLockedError) { return ""; } }
            public static string All(Func<string> work) { try { return work(); } catch (Exception) { return ""; } }
            public static string Logged(Func<string> work) { try { return work(); } catch (ErrorException) { throw; } catch (Exception) { return ""; } }
            public static Task<string> Retry(Func<Task<string>> work) => Task.Run(async () => await work());
            public static string Stored(Func<string> work) => work.Method.Name;
            private static string Twice(Func<string> work) { work(); return work(); }
        }
        """,
        """
        app.MapGet("/run", () => Runner.Run(Busy));
        app.MapGet("/guard", () => Runner.Guard(Busy));
        app.MapGet("/guard2", () => Runner.Guard(() => throw new CartLockedException()));
        app.MapGet("/filtered", () => Runner.Filtered(Busy));
        app.MapGet("/filtered2", () => Runner.Filtered(() => throw new NotAllowedException()));
        app.MapGet("/all", () => Runner.All(Busy));
        app.MapGet("/logged", () => Runner.Logged(Busy));
        app.MapGet("/retry", () => Runner.Retry(() => throw new CartLockedException()));
        app.MapGet("/stored", () => Runner.Stored(Busy));
        static string Busy() => throw new BusyException();
        """,
        "/filtered2: NotAllowed",
        "/guard2: CartLocked",
        "/logged: Busy",
        "/retry: CartLocked",
        "/run: Busy");

    [Fact]
    public Task Members_that_the_application_implements() => Has(
        """
        namespace Core;
        public interface IPayments { string Pay(); Error? Check(); }
        public interface IAudit { void Write(); }
        public sealed class Orders(IPayments payments, IAudit audit)
        {
            public string Place() { audit.Write(); return payments.Pay(); }
            public string Safe() { try { return payments.Pay(); } catch (BusyException) { return ""; } }
            public Error? Check() => payments.Check();
            public string Thrown() => payments.Check() is { } error ? throw error.ToException() : "";
            public string Ignored() => payments.Check()?.Code ?? "";
        }
        public abstract class Job
        {
            public string Run() => Execute();
            protected abstract string Execute();
            public virtual string Name() => throw new NotAllowedException();
            public string Title() => Name();
        }
        internal sealed class Audit : IAudit { public void Write() => throw new CartLockedException(); }
        """,
        """
        app.MapGet("/place", (Orders orders) => orders.Place());
        app.MapGet("/safe", (Orders orders) => orders.Safe());
        app.MapGet("/check", object (Orders orders) => orders.Check() is { } error ? error : "");
        app.MapGet("/thrown", (Orders orders) => orders.Thrown());
        app.MapGet("/ignored", (Orders orders) => orders.Ignored());
        app.MapGet("/job", (Nightly job) => job.Run());
        app.MapGet("/title", (Nightly job) => job.Title());
        """,
        """
        class Bank : IPayments
        {
            public string Pay() => DateTime.Now.Hour == 0 ? throw new BusyException() : throw new PaymentDeclinedException();
            public Error? Check() => new InvalidFieldError("card");
        }
        class Nightly : Job
        {
            protected override string Execute() => throw new NoSuchOrderException("1");
            public override string Name() => "nightly";
        }
        """,
        "/check: InvalidField",
        "/job: NoSuchOrder",
        "/place: Busy CartLocked PaymentDeclined",
        "/safe: PaymentDeclined",
        "/thrown: InvalidField");

    [Fact]
    public Task Services_that_a_library_registers() => Has(
        """
        namespace Core;
        public interface IStore { string Get(); }
        public interface IRepository<T> { T Get(string id); }
        internal class First : IStore { public string Get() => throw new BusyException(); }
        internal class Second : IStore { public string Get() => throw new CartLockedException(); }
        internal class Repository<T> : IRepository<T> { public T Get(string id) => throw new NoSuchOrderException(id); }
        internal class Other<T> : IRepository<T> { public T Get(string id) => throw new NotAllowedException(); }
        public static class Services
        {
            public static IServiceCollection AddCore(this IServiceCollection services) =>
                services.AddScoped<IStore, Second>().AddScoped(typeof(IRepository<>), typeof(Repository<>));
        }
        """,
        """
        app.MapGet("/store", (IStore store) => store.Get());
        app.MapGet("/repository", (IRepository<string> repository) => repository.Get("1"));
        """,
        "/repository: NoSuchOrder",
        "/store: CartLocked");

    [Fact]
    public Task Several_implementations_in_a_library_are_possible() => Has(
        """
        namespace Core;
        public interface IStore { string Get(); }
        public class First : IStore { public string Get() => throw new BusyException(); }
        public class Second : IStore { public string Get() => throw new CartLockedException(); }
        internal interface IInner { string Get(); }
        internal class One : IInner { public string Get() => throw new NotAllowedException(); }
        internal class Two : IInner { public string Get() => ""; }
        public class Outer { private readonly IInner _inner = DateTime.Now.Hour == 1 ? new One() : new Two(); public string Get() => _inner.Get(); }
        """,
        """
        app.MapGet("/store", (IStore store) => store.Get());
        app.MapGet("/inner", (Outer outer) => outer.Get());
        """,
        "/inner: NotAllowed?",
        "/store: Busy? CartLocked?");

    [Fact]
    public Task Handlers_of_a_mediator_in_a_library() => Has(
        """
        namespace Core;
        public interface IRequest<T>;
        public interface ISender { Task<T> Send<T>(IRequest<T> request); }
        public interface IRequestHandler<TRequest, T> where TRequest : IRequest<T> { Task<T> Handle(TRequest request); }
        public record Place(string Sku) : IRequest<string>;
        internal sealed class PlaceHandler : IRequestHandler<Place, string> { public Task<string> Handle(Place request) => throw new OutOfStockException("0", request.Sku); }
        """,
        """
        app.MapPost("/place", (Place message, ISender sender) => sender.Send(message));
        """,
        "/place: OutOfStock");

    [Fact]
    public Task Declared_errors_of_a_library_replace_its_code() => Has(
        """
        namespace Core;
        public interface IPayments { [ProducesError<PaymentDeclinedError>] string Pay(); }
        public class Orders
        {
            [ProducesError<BusyError>] public string Find() => throw new NoSuchOrderException("1");
            public string Both() => Find();
        }
        """,
        """
        app.MapGet("/pay", (IPayments payments) => payments.Pay());
        app.MapGet("/find", (Orders orders) => orders.Find());
        app.MapGet("/both", (Orders orders) => orders.Both());
        """,
        "/both: Busy",
        "/find: Busy",
        "/pay: PaymentDeclined");

    [Fact]
    public async Task Library_that_passes_on_errors_of_another_one_exports_them()
    {
        var core = TestLibrary.Build("namespace Core; public static class Orders { public static string Find() => throw new BusyException(); }");
        var middle = TestLibrary.Build(
            "namespace Middle; public static class Service { public static string Find() => Core.Orders.Find(); }", "Shop.Middle", references: core.ToReference());
        CSharpCompilation application = Application("""app.MapGet("/", () => Middle.Service.Find());""", "", core.ToReference(), middle.ToReference());
        Assert.Equal(["/: Busy"], await AnalyzerHarness.ReachedAsync(application));
    }

    private static Task Has(string library, string endpoints, params string[] expected) => Has(library, endpoints, expected[0].StartsWith("class ", StringComparison.Ordinal) ? expected[0] : "", expected);

    private static async Task Has(string library, string endpoints, string types, string[] expected)
    {
        string[] sorted = [.. expected.Where(line => line != types).Order(StringComparer.Ordinal)];
        var built = TestLibrary.Build(library);
        Assert.Equal(sorted, (await AnalyzerHarness.ReachedAsync(Application(endpoints, types, built.ToReference()))).Order(StringComparer.Ordinal));
        var edited = TestLibrary.Build(library, withFacts: false);
        Assert.Equal(sorted, (await AnalyzerHarness.ReachedAsync(Application(endpoints, types, edited.ToProject()))).Order(StringComparer.Ordinal));
    }

    private static CSharpCompilation Application(string endpoints, string types, params Microsoft.CodeAnalysis.MetadataReference[] libraries) => AnalyzerHarness.CompileWith(
        (libraries.Length == 1 ? "using Core;\n" : "") + "var app = WebApplication.Create(args);\napp.UseErrorGen();\n" + endpoints + "\napp.Run();\n" + types, libraries);
}
