using Xunit;

namespace ErrorGen.Tests.Aggregates;

public sealed class AggregateErrorBuilderTests
{
    private static readonly TestError Summary = TestError.Named("Outer %p", ("p", "x"));
    private static readonly TestError One = TestError.Positional("One");
    private static readonly TestError Two = TestError.Named("Two %n", ("n", 2));

    [Fact]
    public void Builder_without_errors_gives_the_summary_and_does_not_throw()
    {
        var builder = new AggregateErrorBuilder(Summary);

        builder.ThrowIfAny();

        Assert.Equal(0, builder.Count);
        Assert.Same(Summary, builder.ToError());
    }

    [Fact]
    public void Builder_with_one_error_gives_that_error()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(Summary).Add(One, "name");

        Assert.Same(One, builder.ToError());
        Assert.Same(One, Assert.Throws<AggregateErrorException>(builder.ThrowIfAny).Error);
    }

    [Fact]
    public void Two_added_errors_are_listed_under_the_summary()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(Summary).Add(One).Add(Two, "count");

        AggregateErrorException exception = Assert.Throws<AggregateErrorException>(builder.ThrowIfAny);

        AggregateError error = Assert.IsType<AggregateError>(exception.Error);
        Assert.Same(Summary.Definition, error.Definition);
        Assert.Equal("Outer x", error.Message);
        Assert.Equal("Outer x", exception.Message);
        Assert.Equal([(One, null), (Two, "count")], error.Errors.Select(item => ((TestError)item.Error, item.Field)));
        Assert.Equal("TEST_CODE: Outer x\n- TEST_CODE: One\n- count: TEST_CODE: Two 2", error.ToString());
    }

    [Fact]
    public void Error_added_later_does_not_change_a_built_aggregate()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(Summary).Add(One).Add(Two);
        var error = (AggregateError)builder.ToError();

        builder.Add(One);

        Assert.Equal(2, error.Errors.Count);
    }

    [Fact]
    public void The_parts_of_an_added_aggregate_are_added_one_by_one()
    {
        var inner = new AggregateErrorBuilder(Summary).Add(One).Add(Two, "count").ToError();

        var outer = (AggregateError)new AggregateErrorBuilder(Summary).Add(One).Add(inner, "item").ToError();

        Assert.Equal([null, "item", "count"], outer.Errors.Select(item => item.Field));
        Assert.Equal([One, One, Two], outer.Errors.Select(item => item.Error));
    }

    [Fact]
    public void Builder_refuses_null()
    {
        Assert.Throws<ArgumentNullException>(() => new AggregateErrorBuilder(null!));
        Assert.Throws<ArgumentNullException>(() => new AggregateErrorBuilder(Summary).Add(null!));
        Assert.Throws<ArgumentNullException>(() => new AggregateErrorException(null!));
    }
}
