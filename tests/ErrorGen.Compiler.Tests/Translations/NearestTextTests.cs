using ErrorGen.Compiler.Parsing.Translations;
using Xunit;

namespace ErrorGen.Compiler.Tests.Translations;

/// <summary>The suggestion for a misspelt text.</summary>
public sealed class NearestTextTests
{
    [Theory]
    [InlineData("The cart is emty.", "The cart is empty.")]
    [InlineData("the CART is empty.", "The cart is empty.")]
    [InlineData("The order is paid!", "The order is paid.")]
    [InlineData("Something else altogether", null)]
    [InlineData("", null)]
    [InlineData("A", null)]
    public void The_nearest_text_is_named(string text, string? expected)
    {
        var nearest = new NearestText(["The order is paid.", "The cart is empty.", "The card is empty!!", "B"]);

        Assert.Equal(expected is null ? "" : $"; did you mean '{expected}'?", nearest.Suggest(text));
    }

    [Fact]
    public void Of_two_that_are_equally_near_the_first_in_ordinal_order_is_named() =>
        Assert.Equal("; did you mean 'Cart1'?", new NearestText(["Cart2", "Cart1"]).Suggest("Cart3"));

    [Fact]
    public void The_nearest_is_that_of_a_plain_comparison()
    {
        var random = new Random(7);
        string[] known = [.. Enumerable.Range(0, 60).Select(_ => Word(random))];
        for (int i = 0; i < 500; i++)
        {
            string text = Word(random);
            int least = known.Min(candidate => Distance(text, candidate));
            string? expected = least <= Math.Min(Math.Max(1, text.Length / 3), text.Length - 1)
                ? known.Where(candidate => Distance(text, candidate) == least).Min(StringComparer.Ordinal)
                : null;

            Assert.Equal(expected is null ? "" : $"; did you mean '{expected}'?", new NearestText(known).Suggest(text));
        }
    }

    [Fact]
    public void A_search_costs_no_more_than_its_budget()
    {
        string[] known = [.. Enumerable.Range(0, 1000).Select(i => string.Concat(Enumerable.Repeat($"text {i} ", 60))[..300])];
        var nearest = new NearestText(known);
        string far = new string('e', 150) + new string('t', 150);

        // Exhausted, it finds nothing: not even what is there.
        for (int i = 0; i < 2000; i++)
        {
            nearest.Suggest(known[i % known.Length] + far[..50]);
        }

        Assert.Equal("", nearest.Suggest(known[0]));
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abcABC"[random.Next(6)])]);

    /// <summary>Levenshtein's distance, straight from its definition.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        int same = char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]) ? 0 : 1;
        return same == 0
            ? Distance(a[1..], b[1..])
            : 1 + Math.Min(Distance(a[1..], b[1..]), Math.Min(Distance(a[1..], b), Distance(a, b[1..])));
    }
}
