using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class MediaRangeTests
{
    [Theory]
    [InlineData("*/*", "*", "*")]
    [InlineData("*", "*", "*")]
    [InlineData("text/*", "text", "*")]
    [InlineData("text/html", "text", "html")]
    [InlineData("application/*+json", "application", "*+json")]
    [InlineData("!#$%&'*+-.^_`|~09/x", "!#$%&'*+-.^_`|~09", "x")]
    public void Media_range_kind_is_recognized(string text, string type, string subtype)
    {
        Assert.True(MediaRange.TryParse(text, out MediaRange range));
        Assert.Equal(type, range.Type.ToString());
        Assert.Equal(subtype, range.Subtype.ToString());
        Assert.Equal(QualityValue.Default, range.Weight);
        Assert.False(range.HasParameters);
        MediaRangeKind expected = subtype is not "*" ? MediaRangeKind.Exact : type is "*" ? MediaRangeKind.Any : MediaRangeKind.Type;
        Assert.Equal(expected, range.Kind);
    }

    [Theory]
    [InlineData("a/b;q=0.5", 500)]
    [InlineData("a/b \t; \tQ=0.5", 500)]
    [InlineData("a/b;;q=0.5;;", 500)]
    [InlineData("a/b;x=1;q=0.5;y=2", 500, "x=1", "y=2")]
    [InlineData("a/b;q=0.5;q=0.9", 500)]
    [InlineData("a/b;q=0.5;q=abc", 500)]
    [InlineData("a/b;X=\"q=1;\\\" \\\\\"", 1000, "X=q=1;\" \\")]
    [InlineData("a/b;x=\"\"", 1000, "x=")]
    [InlineData("a/b;x=\"\u00E4\u0661\"", 1000, "x=\u00E4\u0661")]
    [InlineData("*;q=.2", 200)]
    public void Weight_and_parameters_of_a_media_range_are_read(string text, int weight, params string[] parameters)
    {
        Assert.True(MediaRange.TryParse(text, out MediaRange range));
        Assert.Equal(weight, range.Weight);
        Assert.Equal(parameters.Length > 0, range.HasParameters);
        var found = new List<string>();
        foreach (FieldParameter parameter in range.Parameters)
        {
            if (!parameter.IsWeight)
            {
                found.Add($"{parameter.Name}={parameter.GetText()}");
            }
        }

        Assert.Equal(parameters, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("text/")]
    [InlineData("/html")]
    [InlineData("/")]
    [InlineData("*/html")]
    [InlineData("text/html/x")]
    [InlineData("text /html")]
    [InlineData("text/ html")]
    [InlineData("t\u00E4xt/html")]
    [InlineData("text/html\0")]
    [InlineData("\"text/html\"")]
    [InlineData(";q=1")]
    [InlineData("a/b;x")]
    [InlineData("a/b;x=")]
    [InlineData("a/b;=1")]
    [InlineData("a/b;x =1")]
    [InlineData("a/b;x= 1")]
    [InlineData("a/b;x=1 2")]
    [InlineData("a/b;x=\"1\"2")]
    [InlineData("a/b;x=\"1")]
    [InlineData("a/b;x=\"1\\\"")]
    [InlineData("a/b;x=\"1\\")]
    [InlineData("a/b;x=\"\n\"")]
    [InlineData("a/b;x=\"\\\n\"")]
    [InlineData("a/b;x=\"\u007F\"")]
    [InlineData("a/b;x=\u00E4")]
    [InlineData("a/b;q=abc")]
    [InlineData("a/b;q=\"1\"")]
    [InlineData("a/b\u00A0;q=1")]
    [InlineData("a/b;q=1;x")]
    public void Malformed_media_range_is_ignored(string text) => Assert.False(MediaRange.TryParse(text, out _));
}
