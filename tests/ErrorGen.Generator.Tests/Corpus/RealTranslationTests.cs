using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Translations of two validation libraries into about sixty languages each: real defects are reported, correct texts are shown.</summary>
[NeedsReferenceMaterial]
public sealed class RealTranslationTests
{
    private static readonly string[] PlaceholderIds =
        ["EG4005", "EG4006", "EG4007", "EG4008", "EG4009", "EG4010", "EG4026", "EG4027"];

    /// <summary>Texts of Symfony whose placeholder is lost, translated, or that of another message: they are not shown.</summary>
    private static readonly string[] Refused =
    [
        "ar V74", "az V84", "be V45", "be V46", "cy V45", "cy V46", "et V56", "eu V85", "fi V45", "gl V96", "hy V44", "my V44", "tr V84",
        "zh-TW V44", "zh-TW V46",
    ];

    /// <summary>Texts that repeat a part of the sentence with its placeholder by mistake. They are shown.</summary>
    private static readonly string[] Doubled = ["ur V6", "ur V7"];

    [Fact]
    public void Symfony_has_its_seventeen_defects_and_no_other_text_is_refused()
    {
        GeneratorOutput output = Run("symfony");

        Assert.Equal(Refused, Reported(output, DiagnosticSeverity.Error));
        Assert.Equal(Doubled, Reported(output, DiagnosticSeverity.Warning));
    }

    [Fact]
    public void FluentValidation_has_twelve_texts_that_offer_the_bounded_form_and_every_text_is_shown()
    {
        GeneratorOutput output = Run("fluentvalidation");

        Assert.Empty(Reported(output, DiagnosticSeverity.Error));
        Assert.Equal(12, Reported(output, DiagnosticSeverity.Warning).Count);
        string[] offers = [.. output.Diagnostics.Where(IsAboutPlaceholders).Select(diagnostic => GeneratorOutput.Display(diagnostic))];
        Assert.Equal(12, offers.Length);
        Assert.All(offers, offer => Assert.Matches("^errors\\.uz\\.json.* EG4026: .*write '%\\{[A-Za-z]+\\}[a-z]+'", offer));
        int texts = Files("fluentvalidation").Where(path => !path.EndsWith("/errors.json", StringComparison.Ordinal))
            .Sum(path => System.Text.Json.JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateObject().Count());
        Assert.Equal(texts, output.Translations.Sum(translation => translation.Messages.Count));
    }

    private static GeneratorOutput Run(string folder) => GeneratorHarness.Run(
        [.. Files(folder).Select(path => (AdditionalText)new CatalogText($"/shop/{Path.GetFileName(path)}", File.ReadAllBytes(path)))], Diagnostics.Reports.Library());

    private static string[] Files(string folder) => [.. Directory.GetFiles(ReferenceMaterial.Path("corpus", "real", folder), "*.json").Order(StringComparer.Ordinal)];

    private static bool IsAboutPlaceholders(Diagnostic diagnostic) => PlaceholderIds.Contains(diagnostic.Id);

    /// <summary>The language and key of each text with a diagnostic about placeholders.</summary>
    private static IReadOnlyList<string> Reported(GeneratorOutput output, DiagnosticSeverity severity) =>
    [
        .. output.Diagnostics
            .Where(diagnostic => IsAboutPlaceholders(diagnostic) && diagnostic.DefaultSeverity == severity)
            .Select(diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path).Split('.')[1] + " "
                + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
