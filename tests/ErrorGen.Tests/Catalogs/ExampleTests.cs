using Xunit;

namespace ErrorGen.Tests.Catalogs;

public sealed class ExampleTests
{
    [Fact]
    public void Entry_without_examples_has_one_with_a_value_by_type_for_each_parameter()
    {
        ErrorParameter[] parameters =
        [
            new("text"), new("closed") { Values = ["web", "store"] }, new("days", ErrorParameterType.Date) { IsList = true, IsNullable = true },
            .. Enum.GetValues<ErrorParameterType>().Select(static type => new ErrorParameter($"p{type}", type)),
        ];
        ErrorDefinition definition = Define(parameters);

        IReadOnlyList<ErrorValue> values = Assert.Single(definition.Examples);
        Assert.Equal(["text", "web", "[\"2026-01-31\"]"], values.Take(3).Select(static value => value.ToInvariantString()));
        Assert.Equal(parameters.Select(static parameter => parameter.Type), values.Select(static value => value.Type));
        Assert.Equal(definition, definition.CreateError([.. values]).Definition);
        Assert.Empty(Assert.Single(Define().Examples));
    }

    [Fact]
    public void Examples_of_a_catalogue_that_is_built_at_run_time_are_copied()
    {
        ErrorValue[] values = ["24-MB01", 3];
        List<IReadOnlyList<ErrorValue>> examples = [values, ["24-WB04", 0]];
        ErrorDefinition definition = Define(examples, new("sku"), new("available", ErrorParameterType.Int32));
        values[0] = "changed";
        examples.Clear();

        Assert.Equal([["24-MB01", 3], ["24-WB04", 0]], definition.Examples);
    }

    [Fact]
    public void Example_that_does_not_fit_the_parameters_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => Define([["24-MB01"]], new("sku"), new("available", ErrorParameterType.Int32)));
        Assert.Throws<ArgumentException>(static () => Define([[1]], new ErrorParameter("sku")));
        Assert.Throws<ArgumentException>(static () => Define([["phone"]], new ErrorParameter("shop") { Values = ["web"] }));
        Assert.Throws<ArgumentNullException>(static () => Define([null!], new ErrorParameter("sku")));
    }

    private static ErrorDefinition Define(params ErrorParameter[] parameters) => Define([], parameters);

    private static ErrorDefinition Define(IReadOnlyList<IReadOnlyList<ErrorValue>> examples, params ErrorParameter[] parameters) =>
        ErrorCatalog.Create("Errors", "en", errors => errors.Add(new ErrorCatalogEntry("Left", 409, "Left.", parameters) { Examples = examples })).Definitions[0];
}
