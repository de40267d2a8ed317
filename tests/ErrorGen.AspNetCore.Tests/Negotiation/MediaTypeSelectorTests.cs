using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class MediaTypeSelectorTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" application/json")]
    [InlineData("application")]
    [InlineData("application/*")]
    [InlineData("*/*")]
    [InlineData("application/json, text/html")]
    [InlineData("application/json;charset")]
    public void Offer_that_is_not_a_media_type_is_refused(string offer) =>
        Assert.Contains("is not a media type", Assert.Throws<ArgumentException>(() => new MediaTypeSelector([offer])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_offer_with_a_weight_is_refused() =>
        Assert.Contains("has a weight", Assert.Throws<ArgumentException>(() => new MediaTypeSelector(["a/b;Q=1"])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_text_of_an_offer_chooses_what_it_would_choose_in_any_other_spelling()
    {
        var selector = new MediaTypeSelector(["application/json;charset=utf-8", "application/json"]);

        Assert.Equal(0, selector.SelectAcceptable("application/json"));
        Assert.Equal(0, selector.SelectAcceptable("application/json "));
    }

    [Theory]
    [InlineData("text/html;v=a", 0)]
    [InlineData("text/html;V=\"a\"", 0)]
    [InlineData("text/html;v=A", MediaTypeSelector.None)]
    [InlineData("text/plain;charset=ISO-8859-1", 1)]
    [InlineData("text/html;charset=iso-8859-1", MediaTypeSelector.None)]
    [InlineData("text/html;charset=\"Utf-8\";v=a", 0)]
    [InlineData("text/html;v=a;v=b", MediaTypeSelector.None)]
    public void Values_of_parameters_are_exact_but_for_charset(string accept, int expected) =>
        Assert.Equal(expected, new MediaTypeSelector(["text/html;v=a", "text/plain;charset=iso-8859-1"]).SelectAcceptable(accept));

    [Theory]
    [InlineData("a/b, a/*;v=1;q=0.1, c/d;q=0.5", 1)]
    [InlineData("a/*;v=1, */*;v=1;w=2;q=0.1, c/d;q=0.5", 1)]
    [InlineData("a/b;v=1, c/d", 0)]
    public void A_matched_parameter_is_more_specific_than_any_type(string accept, int expected) =>
        Assert.Equal(expected, new MediaTypeSelector(["a/b;v=1;w=2", "c/d"]).SelectAcceptable(accept));

    [Theory]
    [InlineData("a/b;q=0, a/b;q=0.3, c/d;q=0.2", 0)]
    [InlineData("c/d;q=0.2, a/b;q=0.3, a/b;q=0", 0)]
    [InlineData("a/b;q=0.1, a/b;q=0.3, c/d;q=0.2", 0)]
    [InlineData("a/b;x=1;q=0.9, c/d;q=0.2", 1)]
    [InlineData("*/*;q=0.9, a/*;q=0, a/b;q=0.1, c/d;q=0.2", 1)]
    public void The_highest_weight_of_equal_ranges_counts(string accept, int expected) =>
        Assert.Equal(expected, new MediaTypeSelector(["a/b", "c/d"]).SelectAcceptable(accept));

    [Theory]
    [InlineData("application/vnd.x+xml", 1)]
    [InlineData("text/xml", 1)]
    [InlineData("image/svg+XML;q=0.1", 1)]
    [InlineData("application/vnd.x+json;q=0.5, application/vnd.x+xml;q=0.6", 1)]
    [InlineData("application/vnd.x+json, application/vnd.x+xml", 0)]
    [InlineData("application/vnd.x+json;q=0.6, application/vnd.y+json;q=0.1, application/vnd.x+xml;q=0.5", 0)]
    [InlineData("application/vnd.x+xml;q=0.6, application/vnd.y+xml;q=0.1, application/vnd.x+json;q=0.5", 1)]
    [InlineData("application/vnd.x+xml;q=0", 0)]
    [InlineData("application/vnd.x+xml;q=2, image/png", 0)]
    [InlineData("application/problem+xml;q=0, application/vnd.x+xml", 0)]
    [InlineData("application/problem+json;q=0, image/png", 1)]
    [InlineData("application/problem+json;q=0, application/vnd.x+json", 1)]
    [InlineData("text/html;q=0, application/*;q=0", 0)]
    [InlineData("application/jsonx, application/xml+x, json/x", 0)]
    public void Best_effort_choice_falls_back_to_a_similar_type(string accept, int expected)
    {
        var selector = new MediaTypeSelector(["application/problem+json", "application/problem+xml", "text/html"]);

        Assert.Equal(MediaTypeSelector.None, selector.SelectAcceptable(accept));
        Assert.Equal(expected, selector.SelectBestEffort(accept));
    }

    [Fact]
    public void Empty_offer_gives_no_choice()
    {
        var selector = new MediaTypeSelector([]);

        Assert.Equal(MediaTypeSelector.None, selector.SelectBestEffort("*/*"));
        Assert.Equal(MediaTypeSelector.None, selector.SelectBestEffort(default));
    }

    [Fact]
    public void More_offers_than_the_stack_buffer_holds_are_compared()
    {
        var selector = new MediaTypeSelector([.. Enumerable.Range(0, 100).Select(static i => $"a/b{i}")]);

        Assert.Equal(99, selector.SelectAcceptable("a/*;q=0.5, a/b99;q=0.7"));
    }
}
