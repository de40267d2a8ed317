using Xunit;

namespace ErrorGen.Tests;

public sealed class ParsedMessageTests
{
    [Theory]
    [InlineData("%1 of %2", "a of b")]
    [InlineData("%2 of %1", "b of a")]
    [InlineData("%1%1", "aa")]
    [InlineData("%10", "a0")]
    [InlineData("%3 %0 %01", "%3 %0 %01")]
    [InlineData("%%1 %1% 100%", "%a a% 100%")]
    [InlineData("{0} {1} {", "{0} {1} {")]
    [InlineData("", "")]
    public void Positions_are_replaced_and_all_else_stays(string message, string expected) =>
        Assert.Equal(expected, Rendered.InvariantText(TestError.Positional(message, "a", "b")));

    [Theory]
    [InlineData("%field %fieldName %fieldNames", "F FN FNs")]
    [InlineData("%Field %FIELD", "%Field %FIELD")]
    [InlineData("%fiel %other", "%fiel %other")]
    public void The_longest_name_wins_and_case_counts(string message, string expected) =>
        Assert.Equal(expected, Rendered.InvariantText(TestError.Named(message, ("field", "F"), ("fieldName", "FN"))));

    [Fact]
    public void The_tenth_position_is_longer_than_the_first()
    {
        ErrorValue[] values = [.. Enumerable.Range(1, 10).Select(i => (ErrorValue)$"<{i}>")];
        Assert.Equal("<10>|<10>0|<1>1", Rendered.InvariantText(TestError.Positional("%10|%100|%11", values)));
    }

    [Theory]
    [InlineData("%{max}ta", "5ta")]
    [InlineData("%max %{max}%maximum", "5 55imum")]
    [InlineData("%{maxta} %{Max} %{ max } %{max", "%{maxta} %{Max} %{ max } %{max")]
    [InlineData("100%{} of %{}max %{}{max}", "100% of %max %{max}")]
    [InlineData("%%{max}%{}%max", "%5%5")]
    [InlineData("%{}", "%")]
    public void Bounded_names_and_percent_signs(string message, string expected) =>
        Assert.Equal(expected, Rendered.InvariantText(TestError.Named(message, ("max", 5))));

    [Theory]
    [InlineData("%{1}0 %{2}%1 %{3} %{01}", "a0 ba %{3} %{01}")]
    [InlineData("%{}1", "%1")]
    public void Bounded_positions(string message, string expected) =>
        Assert.Equal(expected, Rendered.InvariantText(TestError.Positional(message, "a", "b")));

    [Fact]
    public void A_name_that_starts_with_a_brace_is_found_before_the_bounded_form() =>
        Assert.Equal("A B", Rendered.InvariantText(TestError.Named("%{x} %x", ("{x}", "A"), ("x", "B"))));

    [Theory]
    [InlineData("%{max}ta of %max, 100%{}", "%maxta of %max, 100%")]
    [InlineData("%{min} %{}", "%{min} %")]
    [InlineData("%%{max}", "%%max")]
    public void Plain_text_has_names_without_braces(string message, string expected)
    {
        var parsed = ParsedMessage.Parse(message, ["max"]);
        Assert.Equal((message, expected), (parsed.Text, parsed.PlainText));
    }

    [Fact]
    public void Plain_text_of_a_message_without_braces_is_the_same_object()
    {
        const string Message = "%max of {max} and 100 %";
        Assert.Same(Message, ParsedMessage.Parse(Message, ["max"]).PlainText);
    }

    [Fact]
    public void Percent_signs_in_inserted_text_are_not_placeholders() =>
        Assert.Equal(
            "%2 %1 %%name",
            Rendered.InvariantText(TestError.Positional("%1 %2 %3", "%2", "%1", "%%name")));

    [Fact]
    public void A_value_may_end_in_a_percent_sign_that_meets_a_digit() =>
        Assert.Equal("%1", Rendered.InvariantText(TestError.Positional("%11", "%")));

    [Fact]
    public void Empty_name_matches_the_percent_sign_if_no_longer_name_does() =>
        Assert.Equal("5# of A##", Rendered.InvariantText(TestError.Named("5% of %a%%", ("", "#"), ("a", "A"))));

    [Fact]
    public void A_message_without_placeholders_is_returned_itself()
    {
        var error = TestError.Positional("Nothing to fill: 100%", "x");
        Assert.Same(error.Definition.MessageTemplate, Rendered.InvariantText(error));
    }

    [Fact]
    public void The_template_keeps_the_message()
    {
        var template = ParsedMessage.Parse("%1 of %2", ["1", "2"]);
        Assert.Equal("%1 of %2", template.Text);
        Assert.Equal("%1 of %2", template.ToString());
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        var error = TestError.Positional("%1", "x");
        Assert.Throws<ArgumentNullException>("text", () => ParsedMessage.Parse(null!, []));
        Assert.Throws<ArgumentNullException>("placeholders", () => ParsedMessage.Parse("", null!));
        Assert.Throws<ArgumentNullException>("culture", () => error.Render(null!));
        Assert.Throws<ArgumentNullException>(
            "values", () => error.Definition.ParsedMessage.Render(null!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Throws<ArgumentNullException>(
            "output", () => error.Definition.ParsedMessage.Render(error, System.Globalization.CultureInfo.InvariantCulture, null!));
    }

    [Fact]
    public void A_long_text_of_percent_signs_takes_linear_time()
    {
        string message = new('%', 1_000_000);
        Assert.Equal(message, Rendered.InvariantText(TestError.Positional(message, "x")));
    }
}
