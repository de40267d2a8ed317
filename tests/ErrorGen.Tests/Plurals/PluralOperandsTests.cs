using Xunit;

namespace ErrorGen.Tests;

/// <summary>The operands of numbers in the notation of CLDR. The table is that of UTS #35, part 3, 5.1.1, with a few numbers more.</summary>
public sealed class PluralOperandsTests
{
    [Theory]
    [InlineData("1", "i=1 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("1.0", "i=1 v=1 w=0 f=0 t=0 e=0")]
    [InlineData("1.00", "i=1 v=2 w=0 f=0 t=0 e=0")]
    [InlineData("1.3", "i=1 v=1 w=1 f=3 t=3 e=0")]
    [InlineData("1.30", "i=1 v=2 w=1 f=30 t=3 e=0")]
    [InlineData("1.03", "i=1 v=2 w=2 f=3 t=3 e=0")]
    [InlineData("1.230", "i=1 v=3 w=2 f=230 t=23 e=0")]
    [InlineData("1200000", "i=1200000 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("1.2c6", "i=1200000 v=0 w=0 f=0 t=0 e=6")]
    [InlineData("123c6", "i=123000000 v=0 w=0 f=0 t=0 e=6")]
    [InlineData("123c5", "i=12300000 v=0 w=0 f=0 t=0 e=5")]
    [InlineData("1200.50", "i=1200 v=2 w=1 f=50 t=5 e=0")]
    [InlineData("1.20050c3", "i=1200 v=2 w=1 f=50 t=5 e=3")]
    [InlineData("-5", "i=5 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("0", "i=0 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("999999999999999999", "i=999999999999999999 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("79228162514264337593543950335", "i=1264337593543950335 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("1000000000000000000", "i=1000000000000000000 v=0 w=0 f=0 t=0 e=0")]
    [InlineData("1c30", "i=1000000000000000000 v=0 w=0 f=0 t=0 e=30")]
    [InlineData("12c17", "i=1200000000000000000 v=0 w=0 f=0 t=0 e=17")]
    public void Number_has_the_operands(string number, string expected) => Assert.Equal(expected, PluralOperands.Parse(number).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("1,5")]
    [InlineData("1c")]
    [InlineData("1.2.3")]
    [InlineData("c6")]
    public void Text_that_is_not_a_number_is_refused(string text) => Assert.Throws<FormatException>(() => PluralOperands.Parse(text));

    [Fact]
    public void Operands_are_equal_if_all_of_them_are()
    {
        Assert.True(PluralOperands.Parse("1.50") == PluralOperands.Parse("1.50"));
        Assert.True(PluralOperands.Parse("1.50") != PluralOperands.Parse("1.5"));
        Assert.Equal(new PluralOperands(7), PluralOperands.Parse("7"));
        Assert.Equal(PluralOperands.Parse("1.50").GetHashCode(), PluralOperands.Parse("1.50").GetHashCode());
        Assert.False(new PluralOperands(7).Equals((object)7));
    }
}
