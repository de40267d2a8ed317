using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorCatalogRegistryTests
{
    [Fact]
    public void Keeps_the_order_and_takes_each_catalogue_once()
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
    public void Loses_nothing_when_many_register_at_once()
    {
        TestCatalog[] catalogs = [.. Enumerable.Range(0, 200).Select(_ => new TestCatalog("a"))];
        Parallel.ForEach(catalogs.Concat(catalogs), ErrorCatalogRegistry.Register);
        Assert.All(catalogs, catalog => Assert.Single(ErrorCatalogRegistry.Catalogs, catalog));
    }

    [Fact]
    public void A_missing_catalogue_is_refused() =>
        Assert.Throws<ArgumentNullException>("catalog", () => ErrorCatalogRegistry.Register(null!));
}
