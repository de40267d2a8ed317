using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

public sealed class IcuImportTests : IDisposable
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Channel", "In {channel} nicht.", "the message has variants, and the file has one text")]
    [InlineData("Plain", "Nicht {da}.", "the message does not have the argument '{da}'")]
    [InlineData("Plain", "Nicht {da", "'}' is missing")]
    [InlineData("Plain", "Nicht }", "the brace at character 7 closes nothing")]
    [InlineData("OutOfStock", "{sku, plural, other {#}}", "the variants must be selected by '%count'")]
    [InlineData("OutOfStock", "{count, plural, one {#}}", "the variant 'other' is missing")]
    [InlineData("OutOfStock", "{count, selectordinal, other {#}}", "'selectordinal' is not supported; use 'plural' or 'select'")]
    [InlineData("OutOfStock", "{count, plural, offset:1 other {#}}", "'offset' is not supported")]
    [InlineData("OutOfStock", "{count, plural, other {{sku, select, other {x}}}}", "a message can have one selector, and this one has several")]
    [InlineData("TooWide", "{max, number, percent}", "the format of '{max}' belongs in the catalogue: write '{max}'")]
    public void Pattern_that_the_catalogue_cannot_say_is_an_error_with_its_reason(string key, string pattern, string reason)
    {
        ExchangeFiles.Write(_folder);
        Directory.CreateDirectory(_folder.Combine("out"));
        File.WriteAllText(Path.Combine(_folder.Combine("out"), "errors.de.icu"), $"{{ {Json(key)}: {Json(pattern)} }}");

        ToolRun import = ExchangeFiles.Import(_folder, "errors.de.icu");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains($"error EG8103: '{key}' is not imported: {reason}", import.Output, StringComparison.Ordinal);
        Assert.Equal(ExchangeFiles.German, File.ReadAllText(_folder.Combine("errors.de.json")));
    }

    [Theory]
    [InlineData("Plain", "It''s '{'new'}' 100% #1", "It's {new} 100% #1")]
    [InlineData("TooWide", "{name}: {max}px, {max, number}%", "%name: %{max}px, %max%")]
    [InlineData("Positional", "{0} {1}0", "%1 %{2}0")]
    public void Pattern_becomes_a_message(string key, string pattern, string message)
    {
        ExchangeFiles.Write(_folder);
        Directory.CreateDirectory(_folder.Combine("out"));
        File.WriteAllText(Path.Combine(_folder.Combine("out"), "errors.de.icu"), $"{{ {Json(key)}: {Json(pattern)} }}");

        ExchangeFiles.Import(_folder, "errors.de.icu");

        Assert.Contains($"{Json(key)}: {Json(message)}", File.ReadAllText(_folder.Combine("errors.de.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_around_a_plural_is_a_part_of_each_variant()
    {
        ExchangeFiles.Write(_folder, german: null);
        Directory.CreateDirectory(_folder.Combine("out"));
        File.WriteAllText(
            Path.Combine(_folder.Combine("out"), "errors.de.icu"),
            """{ "OutOfStock": "Von {sku} {count, plural, one {ist # Stück} other {sind # Stück, '#'1}} übrig." }""");

        ToolRun import = ExchangeFiles.Import(_folder, "errors.de.icu");

        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains(
            """
              "OutOfStock": {
                "one": "Von %sku ist %count Stück übrig.",
                "other": "Von %sku sind %count Stück, #1 übrig."
              }
            """,
            File.ReadAllText(_folder.Combine("errors.de.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Plural_for_a_message_without_variants_names_its_selector()
    {
        ExchangeFiles.Write(_folder, german: null);
        Directory.CreateDirectory(_folder.Combine("out"));
        File.WriteAllText(
            Path.Combine(_folder.Combine("out"), "errors.de.icu"), """{ "TooWide": "{max, plural, one {# Punkt, {name}} other {# Punkte, {name}}}" }""");

        ToolRun import = ExchangeFiles.Import(_folder, "errors.de.icu");

        Assert.Contains(": 1 texts changed", import.Output, StringComparison.Ordinal);
        Assert.Contains("\"plural\": \"max\"", File.ReadAllText(_folder.Combine("errors.de.json")), StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Start("check", _folder.Path).ExitCode);
    }

    private static string Json(string text) => JsonSerializer.Serialize(text, Relaxed);
}
