using Xunit;

namespace ErrorGen.Tests;

/// <summary>What Magento's own renderer answered, row by row.</summary>
[NeedsReferenceMaterial]
public sealed class MagentoPlaceholderTests
{
    private const string Float = "PHP writes a float with 14 digits in its own notation; ErrorGen writes it as .NET and the culture do.";
    private const string Truth = "PHP writes true as 1 and false as nothing; ErrorGen writes true and false.";
    private const string Array = "An array is not a parameter type here.";

    /// <summary>The rows that are not run, each with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["%1 [-0.0]"] = Float,
        ["%1 [0.3333333333333333]"] = Float,
        ["%1 [1e+25]"] = Float,
        ["%1 %2 [0.0001,1e-05]"] = Float,
        ["%1 %2 [100000000000000.0,1000000000000000.0]"] = Float,
        ["[%1] [true]"] = Truth,
        ["[%1] [false]"] = Truth,
        ["Value %1 [\"ok\",[\"unused\"]]"] = Array,
        ["Value %1 and %2 [[\"a\",\"b\"],\"c\"]"] = Array,
    };

    [Fact]
    public void Recorded_Magento_messages_render_as_recorded()
    {
        MagentoPlaceholderRow[] rows = [.. MagentoPlaceholderRow.Read().Where(row => !LeftOut.ContainsKey(row.Name))];
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row.Expected, Rendered.InvariantText(row.ToError())));
    }

    [Fact]
    public void Recorded_Magento_messages_render_the_same_in_the_naive_implementation() =>
        Assert.All(
            MagentoPlaceholderRow.Read().Where(row => !LeftOut.ContainsKey(row.Name)),
            row => Assert.Equal(
                row.Expected,
                NaiveMessage.Render(row.Template, row.Entries().Select(entry => (entry.Name, entry.Value.ToString())))));

    [Fact]
    public void Recorded_Magento_messages_are_omitted_only_if_they_cannot_be_expressed() =>
        Assert.Equal(
            MagentoPlaceholderRow.Read().Where(row => !row.IsExpressible).Select(row => row.Name).Order(StringComparer.Ordinal),
            LeftOut.Keys.Order(StringComparer.Ordinal));
}
