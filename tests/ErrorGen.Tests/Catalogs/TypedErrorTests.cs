using Xunit;

namespace ErrorGen.Tests.Catalogs;

/// <summary>The base classes of generated errors return what they store, as values of the declared types.</summary>
public sealed class TypedErrorTests
{
    [Fact]
    public void Values_of_every_type_are_returned_without_a_change()
    {
        Returns("text", "string", "text");
        Returns(true, "bool", true);
        Returns(7, "int", 7);
        Returns(7L, "long", 7L);
        Returns(7.5m, "decimal", 7.5m);
        Returns(7.5, "double", 7.5);
        Returns(Guid.AllBitsSet, "guid", Guid.AllBitsSet);
        Returns(new DateOnly(2026, 11, 29), "date", new DateOnly(2026, 11, 29));
        Returns(DateTimeOffset.UnixEpoch, "dateTime", DateTimeOffset.UnixEpoch);
        Returns(TimeSpan.FromDays(1), "duration", TimeSpan.FromDays(1));
        Returns(new Uri("https://shop.example/"), "uri", new Uri("https://shop.example/"));
    }

    [Fact]
    public void Nullable_values_are_returned_without_a_change()
    {
        Returns<bool?>(true, "bool?", true);
        Returns<int?>(7, "int?", 7);
        Returns<long?>(7, "long?", 7L);
        Returns<decimal?>(7.5m, "decimal?", 7.5m);
        Returns<double?>(7.5, "double?", 7.5);
        Returns<Guid?>(Guid.AllBitsSet, "guid?", Guid.AllBitsSet);
        Returns<DateOnly?>(new DateOnly(2026, 11, 29), "date?", new DateOnly(2026, 11, 29));
        Returns<DateTimeOffset?>(DateTimeOffset.UnixEpoch, "dateTime?", DateTimeOffset.UnixEpoch);
        Returns<TimeSpan?>(TimeSpan.FromDays(1), "duration?", TimeSpan.FromDays(1));
    }

    [Fact]
    public void Missing_values_have_the_declared_type()
    {
        Returns<string?>(null, "string?", (string?)null);
        Returns<Uri?>(null, "uri?", (Uri?)null);
        Returns<int?>(null, "int?", (int?)null);
        Returns<DateOnly?>(null, "date?", (DateOnly?)null);
    }

    [Fact]
    public void Values_are_in_the_order_of_the_parameters()
    {
        Assert.Equal([1, 2], ValuesOf(new Two(Definition("a:int b:int"))));
        Assert.Equal([1, 2, 3], ValuesOf(new Three(Definition("a:int b:int c:int"))));
        Assert.Equal([1, 2, 3, 4], ValuesOf(new Four(Definition("a:int b:int c:int d:int"))));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Position_without_a_parameter_is_refused(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => new Two(Definition("a:int b:int")).GetParameter(index));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => new Three(Definition("a:int b:int c:int")).GetParameter(index));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => new Four(Definition("a:int b:int c:int d:int")).GetParameter(index));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => new One<int>(Definition("a:int"), 1).GetParameter(index));
    }

    [Fact]
    public void Reading_a_value_allocates_nothing()
    {
        var error = new One<int?>(Definition("a:int?"), 7);
        Assert.Equal(7, error.GetParameter(0));
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 1_000; i++)
        {
            error.GetParameter(0);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Returns<T>(T value, string type, ErrorValue expected) =>
        Assert.Equal(expected, new One<T>(Definition($"value:{type}"), value).GetParameter(0));

    private static IEnumerable<int> ValuesOf(Error error) =>
        [.. Enumerable.Range(0, error.Definition.ParameterCount).Select(i => error.GetParameter(i).Get<int>())];

    private static ErrorDefinition Definition(string parameters) =>
        new(TestCatalog.InCulture("en"), "Key", 400, "Message.", parameters);

    private sealed class One<T>(ErrorDefinition definition, T value) : TypedError<T>(definition, value);

    private sealed class Two(ErrorDefinition definition) : TypedError<int, int>(definition, 1, 2);

    private sealed class Three(ErrorDefinition definition) : TypedError<int, int, int>(definition, 1, 2, 3);

    private sealed class Four(ErrorDefinition definition) : TypedError<int, int, int, int>(definition, 1, 2, 3, 4);
}
