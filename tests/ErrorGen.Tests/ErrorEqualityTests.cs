using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorEqualityTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Errors", "en", errors => errors
        .Add("OutOfStock", 409, "Only %available of %sku left.", new ErrorParameter("available", ErrorParameterType.Int32), new ErrorParameter("sku"))
        .Add("Other", 409, "Only %available of %sku left.", new ErrorParameter("available", ErrorParameterType.Int32), new ErrorParameter("sku"))
        .Add("Invalid", 400, "Invalid."));

    private static Error OutOfStock(int available, string sku) => Catalog.Definitions[0].CreateError(available, sku);

    [Fact]
    public void Errors_with_the_same_definition_and_values_are_equal()
    {
        Assert.Equal(OutOfStock(3, "POT"), OutOfStock(3, "POT"));
        Assert.Equal(OutOfStock(3, "POT").GetHashCode(), OutOfStock(3, "POT").GetHashCode());
        Assert.True(OutOfStock(3, "POT") == OutOfStock(3, "POT"));
        Assert.False(OutOfStock(3, "POT") != OutOfStock(3, "POT"));
    }

    [Fact]
    public void Errors_that_differ_in_a_value_or_the_definition_are_not_equal()
    {
        Assert.NotEqual(OutOfStock(3, "POT"), OutOfStock(4, "POT"));
        Assert.NotEqual(OutOfStock(3, "POT"), OutOfStock(3, "PAN"));
        Assert.NotEqual(OutOfStock(3, "POT"), Catalog.Definitions[1].CreateError(3, "POT"));
        Assert.False(OutOfStock(3, "POT").Equals(null));
        Assert.False(OutOfStock(3, "POT") == null);
        Assert.False(null == OutOfStock(3, "POT"));
        Assert.False(OutOfStock(3, "POT").Equals("text"));
    }

    [Fact]
    public void Aggregates_are_compared_with_their_errors_and_fields()
    {
        Assert.Equal(Aggregate("a"), Aggregate("a"));
        Assert.Equal(Aggregate("a").GetHashCode(), Aggregate("a").GetHashCode());
        Assert.NotEqual(Aggregate("a"), Aggregate("b"));
        Assert.NotEqual(Aggregate("a"), Catalog.Definitions[2].CreateError());
        Assert.NotEqual(Catalog.Definitions[2].CreateError(), Aggregate("a"));
    }

    [Fact]
    public void Every_error_has_an_exception_that_carries_it()
    {
        Error error = OutOfStock(3, "POT");
        var cause = new TimeoutException();
        ErrorException exception = error.ToException(cause);
        Assert.Same(error, exception.Error);
        Assert.Same(cause, exception.InnerException);
        Assert.Equal("Only 3 of POT left.", exception.Message);
        Error aggregate = Aggregate("a");
        Assert.Same(aggregate, Assert.IsType<AggregateErrorException>(aggregate.ToException()).Error);
        Assert.Throws<ArgumentNullException>("error", () => new ErrorException(null!));
    }

    [Fact]
    public void Values_that_do_not_fit_the_parameters_are_refused_with_the_name_of_the_parameter()
    {
        ErrorDefinition definition = Catalog.Definitions[0];
        Assert.Contains("'OutOfStock' has 2 parameters; 1 values", Assert.Throws<ArgumentException>("values", () => definition.CreateError(1)).Message, StringComparison.Ordinal);
        Assert.Contains("'available'", Assert.Throws<ArgumentException>("values", () => definition.CreateError("1", "POT")).Message, StringComparison.Ordinal);
        Assert.Contains("'sku'", Assert.Throws<ArgumentException>("values", () => definition.CreateError(1, (string?)null)).Message, StringComparison.Ordinal);
    }

    private static Error Aggregate(string field) => new AggregateErrorBuilder(Catalog.Definitions[2].CreateError())
        .Add(OutOfStock(1, "A"), field).Add(OutOfStock(2, "B")).ToError();
}
