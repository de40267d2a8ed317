using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => ExchangeFiles.Formats;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_of_an_unchanged_export_does_not_touch_the_translation(string format)
    {
        ExchangeFiles.Write(_folder);
        DateTime time = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.Combine("errors.de.json"), time);

        ToolRun export = ExchangeFiles.Export(_folder, format);
        ToolRun import = ExchangeFiles.Import(_folder, Path.GetFileName(ExchangeFiles.FileOf(_folder, "de")));

        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains(": 0 texts changed", import.Output, StringComparison.Ordinal);
        Assert.Equal(ExchangeFiles.German, File.ReadAllText(_folder.Combine("errors.de.json")));
        Assert.Equal(time, File.GetLastWriteTimeUtc(_folder.Combine("errors.de.json")));
    }

    [Theory]
    [InlineData("xliff")]
    [InlineData("xliff2")]
    [InlineData("po")]
    [InlineData("resx")]
    public void Export_tells_translators_the_parameters_with_examples(string format)
    {
        ExchangeFiles.Write(_folder);

        ExchangeFiles.Export(_folder, format);

        string exported = File.ReadAllText(ExchangeFiles.FileOf(_folder, "de"));
        Assert.Contains("%sku: string, The article. (example: 24-MB01)", exported, StringComparison.Ordinal);
        Assert.Contains("%count: int (example: 3)", exported, StringComparison.Ordinal);
        Assert.Contains("%max: int", exported, StringComparison.Ordinal);
        Assert.DoesNotContain("%max: int (example", exported, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Import_into_a_new_file_has_the_same_texts(string format)
    {
        ExchangeFiles.Write(_folder);
        ExchangeFiles.Export(_folder, format);
        string first = File.ReadAllText(ExchangeFiles.FileOf(_folder, "de"));
        File.Delete(_folder.Combine("errors.de.json"));

        ToolRun import = ExchangeFiles.Import(_folder, Path.GetFileName(ExchangeFiles.FileOf(_folder, "de")));
        ExchangeFiles.Export(_folder, format);

        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.DoesNotContain("warning", import.Output, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllText(ExchangeFiles.FileOf(_folder, "de")));
        Assert.Equal(0, ToolRun.Start("check", _folder.Path, "--warnaserror").ExitCode);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_that_a_translator_changes_is_changed_in_place(string format)
    {
        ExchangeFiles.Write(_folder);
        ExchangeFiles.Export(_folder, format);
        string path = ExchangeFiles.FileOf(_folder, "de");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Etwas ist fehlgeschlagen.", "Das ging schief.", StringComparison.Ordinal));

        ToolRun import = ExchangeFiles.Import(_folder, Path.GetFileName(path));

        Assert.Contains(": 1 texts changed", import.Output, StringComparison.Ordinal);
        string changed = File.ReadAllText(_folder.Combine("errors.de.json"));
        string texts = ExchangeFiles.German.Replace("Etwas ist fehlgeschlagen.", "Das ging schief.", StringComparison.Ordinal);
        Assert.StartsWith(texts[..texts.LastIndexOf('}')].TrimEnd(), changed, StringComparison.Ordinal);
        Assert.Contains("\"$sources\": {\n    \"Plain\": \"", changed, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Start("check", _folder.Path, "--warnaserror").ExitCode);
    }

    [Fact]
    public void Missing_variants_of_a_new_language_are_those_of_its_plural_rules()
    {
        ExchangeFiles.Write(_folder, german: null);

        ExchangeFiles.Export(_folder, "po", "--language", "pl");

        string po = File.ReadAllText(ExchangeFiles.FileOf(_folder, "pl"));
        Assert.Equal(
            ["OutOfStock[=0]", "OutOfStock[one]", "OutOfStock[few]", "OutOfStock[many]", "OutOfStock[other]"],
            po.Split('\n').Where(line => line.StartsWith("msgctxt \"OutOfStock[", StringComparison.Ordinal)).Select(line => line[9..^1]));
    }

    [Fact]
    public void Windows_line_ends_stay()
    {
        ExchangeFiles.Write(_folder, ExchangeFiles.German.ReplaceLineEndings("\r\n"));
        ExchangeFiles.Export(_folder, "xliff");
        string path = ExchangeFiles.FileOf(_folder, "de");
        File.WriteAllText(path, File.ReadAllText(path).Replace("Ausverkauft", "Nicht da", StringComparison.Ordinal));

        ExchangeFiles.Import(_folder, Path.GetFileName(path));

        string changed = File.ReadAllText(_folder.Combine("errors.de.json"));
        Assert.Contains("Nicht da", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", changed.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
