using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class RandomAcceptTests
{
    private static readonly string[] Ranges =
    [
        "*/*", "*", "application/*", "text/*", "application/json", "Application/JSON", "application/problem+json", "application/xml",
        "application/problem+xml", "text/html", "text/plain", "application/vnd.x+json", "image/svg+xml", "image/png", "a+json/b",
        "*/json", "text", "text/", "/html", "/", "text/html/x", "text /html", "text/*x", "",
    ];

    private static readonly string[] Parameters =
    [
        ";q=0", ";q=0.5", "; Q=0.25", " ;q=1", ";q=1.000", ";q=0.", ";q=.5", ";q=0.001", ";q=.", ";q=1.001", ";q=0.1234", ";q=-1", ";q=\"1\"",
        ";q=", ";q", ";q=0,5", ";", "; ;", ";charset=utf-8", ";Charset=\"UTF-\\8\"", ";charset=latin1", ";charset=LATIN1", ";level=1",
        ";LEVEL=\"1\"", ";level=\"\\1\"", ";level=2", ";level=\"a,b\"", ";level=\"a\\\"b\"", ";level=\"", ";level =1", ";level= 1", ";v=A", ";v=a",
    ];

    private static readonly string[] Separators = [",", ", ", " ,", ",,", "\t,\t", " ", ""];

    private static readonly string[] Offers =
    [
        "application/json", "application/problem+json", "application/xml", "application/problem+xml", "text/html", "text/plain;level=1",
        "text/plain;level=1;v=a", "text/html; charset=utf-8", "application/json;charset=latin1", "text/plain;level=\"a,b\"",
    ];

    [Fact]
    public void Random_Accept_is_chosen_like_the_reference_implementation()
    {
        var seen = new HashSet<(int Strict, int BestEffort)>();

        Prop.ForAll(FieldSample.Arbitrary(Ranges, Parameters, Separators, Offers), sample =>
        {
            var selector = new MediaTypeSelector(sample.Available);
            var accept = new StringValues(sample.Lines);
            int strict = selector.SelectAcceptable(accept);
            int bestEffort = selector.SelectBestEffort(accept);
            seen.Add((strict, bestEffort));
            return strict == ReferenceMediaTypeSelection.Select(accept, sample.Available, bestEffort: false)
                && bestEffort == ReferenceMediaTypeSelection.Select(accept, sample.Available, bestEffort: true);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

        // Each of the first offers wins somewhere and is the best effort somewhere: the cases are not all alike.
        Assert.Superset(Enumerable.Range(0, 6).Select(static i => (i, i)).ToHashSet(), seen);
        Assert.Superset(Enumerable.Range(0, 4).Select(static i => (MediaTypeSelector.None, i)).ToHashSet(), seen);
    }
}
