using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

public sealed class StaleTranslationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("xliff", "needs-review-translation", "translated")]
    [InlineData("xliff2", "state=\"initial\"", "state=\"translated\"")]
    [InlineData("po", "#, fuzzy, no-c-format", "#, no-c-format")]
    public void Translation_of_a_changed_text_is_reported_until_a_translator_is_done_with_it(string format, string stale, string done)
    {
        _folder.Write("errors.json", Catalog("It is busy."));
        ExchangeFiles.Export(_folder, format, "--language", "en-GB");
        string path = ExchangeFiles.FileOf(_folder, "en-GB");
        Translate(path, format);
        Assert.Equal(0, ExchangeFiles.Import(_folder, Path.GetFileName(path)).ExitCode);
        Assert.Equal("", ToolRun.Start("check", _folder.Path).Output);

        _folder.Write("errors.json", Catalog("It is very busy."));
        var check = ToolRun.Start("check", _folder.Path);
        Assert.Contains(
            "errors.en-GB.json(2,3): warning EG4037: The catalogue has changed 'Busy' since it was translated; check the translation, and import it or remove 'Busy' from '$sources'",
            check.Output,
            StringComparison.Ordinal);

        // The file of the first export was made from the old text, and stays so.
        ExchangeFiles.Import(_folder, Path.GetFileName(path));
        Assert.Contains("EG4037", ToolRun.Start("check", _folder.Path).Output, StringComparison.Ordinal);

        ToolRun export = ExchangeFiles.Export(_folder, format);
        Assert.Contains("1 texts, 0 missing, 1 to review", export.Output, StringComparison.Ordinal);
        string exported = File.ReadAllText(path);
        Assert.Contains(stale, exported, StringComparison.Ordinal);
        ExchangeFiles.Import(_folder, Path.GetFileName(path));
        Assert.Contains("EG4037", ToolRun.Start("check", _folder.Path).Output, StringComparison.Ordinal);

        File.WriteAllText(path, exported.Replace(stale, done, StringComparison.Ordinal));
        ExchangeFiles.Import(_folder, Path.GetFileName(path));
        Assert.Equal("", ToolRun.Start("check", _folder.Path).Output);
    }

    [Theory]
    [InlineData("""{ "$sources": 1, "Busy": "Belegt." }""", "errors.en-GB.json(1,15): error EG2002: '$sources' must be an object of strings, but is a whole number")]
    [InlineData("""{ "$sources": { "Busy": 1 }, "Busy": "Belegt." }""", "errors.en-GB.json(1,25): error EG2002: 'Busy' must be a string, but is a whole number")]
    public void Hash_that_is_not_a_string_is_an_error(string translation, string expected)
    {
        _folder.Write("errors.json", Catalog("It is busy."));
        _folder.Write("errors.en-GB.json", translation);

        Assert.Contains(expected, ToolRun.Start("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    private static string Catalog(string message) => $$"""{ "errors": { "Busy": { "status": 503, "message": "{{message}}" } } }""";

    private static void Translate(string path, string format)
    {
        string text = File.ReadAllText(path);
        File.WriteAllText(path, format switch
        {
            "xliff" => text.Replace("""<target state="needs-translation"></target>""", """<target state="translated">Belegt.</target>""", StringComparison.Ordinal)
                .Replace("""<target state="needs-translation" />""", """<target state="translated">Belegt.</target>""", StringComparison.Ordinal),
            "xliff2" => text.Replace("initial", "translated", StringComparison.Ordinal)
                .Replace("</source>", "</source><target>Belegt.</target>", StringComparison.Ordinal),
            _ => text.Replace("msgstr \"\"\n", "msgstr \"Belegt.\"\n", StringComparison.Ordinal).Replace("msgid \"\"\nmsgstr \"Belegt.\"\n", "msgid \"\"\nmsgstr \"\"\n", StringComparison.Ordinal),
        });
    }
}
