using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class RandomAcceptLanguageTests
{
    private const string DefaultLanguage = "en";

    private static readonly string[] Ranges =
    [
        "*", "de", "DE", "de-AT", "de-at-1996", "de-CH-x-private", "en", "en-GB", "fr", "zh-Hant-CN-x-private1-private2", "zh-x-zh", "zh-Hans",
        "x-pig-latin", "i-klingon", "de-*-DE", "de_DE", "-de", "de-", "de--AT", "d", "1de", "toolongsubtag", "de-toolongsubtag", "../..", "",
    ];

    private static readonly string[] Weights =
        [";q=0", ";q=0.5", "; Q=0.25", " ;q=1", ";q=.5", ";q=1.5", ";q=\"1\"", ";q=", ";", ";level=1", ";q=0.7;q=0.1", ";q=0;q=x"];

    private static readonly string[] Separators = [",", ", ", " ,", ",,", "\t,\t", " ", ""];

    private static readonly string[] Languages = ["en", "de", "de-AT", "zh", "zh-Hant", "zh-Hant-CN", "en-GB", "fr-CA"];

    [Fact]
    public void Random_Accept_Language_is_chosen_like_the_reference_implementation()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        Prop.ForAll(FieldSample.Arbitrary(Ranges, Weights, Separators, Languages), sample =>
        {
            var selector = new LanguageSelector(sample.Available, DefaultLanguage);
            var acceptLanguage = new StringValues(sample.Lines);
            string language = selector.Languages[selector.Select(acceptLanguage)];
            seen.Add(language);
            return language == ReferenceLanguageLookup.Select(acceptLanguage, sample.Available, DefaultLanguage);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

        Assert.Superset(new HashSet<string>(["en", "de", "de-AT", "zh", "zh-Hant", "zh-Hant-CN", "en-GB"], StringComparer.Ordinal), seen);
    }
}
