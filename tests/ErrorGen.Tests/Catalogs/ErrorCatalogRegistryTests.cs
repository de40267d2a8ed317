using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorCatalogRegistryTests
{
    [Fact]
    public void Registry_keeps_the_order_and_each_catalogue_once()
    {
        var first = new TestCatalog("a");
        var second = new TestCatalog("a");
        IReadOnlyList<ErrorCatalog> before = ErrorCatalogRegistry.Catalogs;
        ErrorCatalogRegistry.Register(first);
        ErrorCatalogRegistry.Register(second);
        ErrorCatalogRegistry.Register(first);
        Assert.DoesNotContain(first, before);
        Assert.Equal([first, second], ErrorCatalogRegistry.Catalogs.Where(catalog => catalog == first || catalog == second));
    }

    [Fact]
    public void Registry_keeps_every_catalogue_of_concurrent_registrations()
    {
        TestCatalog[] catalogs = [.. Enumerable.Range(0, 200).Select(_ => new TestCatalog("a"))];
        Parallel.ForEach(catalogs.Concat(catalogs), ErrorCatalogRegistry.Register);
        Assert.All(catalogs, catalog => Assert.Single(ErrorCatalogRegistry.Catalogs, catalog));
    }

    [Fact]
    public void Registry_refuses_null() =>
        Assert.Throws<ArgumentNullException>("catalog", () => ErrorCatalogRegistry.Register(null!));
}
