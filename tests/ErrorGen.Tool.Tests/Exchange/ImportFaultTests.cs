using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

public sealed class ImportFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("errors.de.xlf", "urn:oasis:names:tc:xliff:document:1.2 <", "(1,1): error EG8101: The file cannot be imported: This is not XML: ")]
    [InlineData("errors.de.po", "msgid \"a\"\nmsgstr a\n", "(2,1): error EG8101: The file cannot be imported: A string needs quotation marks on both sides.")]
    [InlineData("errors.de.po", "msgid \"\"\nmsgstr \"\\q\"\n", "(2,1): error EG8101: The file cannot be imported: '\\q' is not an escape that is read.")]
    [InlineData("errors.de.po", "msgid \"a\"\nmsgid_plural \"b\"\n", "(2,1): error EG8101: The file cannot be imported: Plural forms of gettext are not read")]
    [InlineData("errors.de.resx", "<resources />", "(1,1): error EG8101: The file cannot be imported: This is not a resource file: its root element is not 'root'.")]
    [InlineData("errors.de.icu", "[]", "(1,1): error EG8101: The file cannot be imported: This is not a JSON object of messages.")]
    [InlineData("errors.de.icu", "{ \"Plain\": 1 }", "(1,1): error EG8101: The file cannot be imported: 'Plain' is not a string.")]
    public void File_of_another_kind_is_an_error_with_its_line(string name, string content, string expected)
    {
        ToolRun import = Import(name, content);

        Assert.Equal(1, import.ExitCode);
        Assert.Contains(name + expected, import.Output, StringComparison.Ordinal);
        Assert.Equal(ExchangeFiles.German, File.ReadAllText(_folder.Combine("errors.de.json")));
    }

    [Fact]
    public void Text_that_the_catalogue_does_not_have_is_a_warning()
    {
        ToolRun import = Import("errors.de.po", "msgctxt \"Nothing\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"Plain\"\nmsgid \"Something has failed.\"\nmsgstr \"Kaputt.\"\n");

        Assert.Equal(0, import.ExitCode);
        Assert.Contains("errors.de.po(1,1): warning EG8102: 'Nothing' is not a text of the catalogue, so its translation is not imported", import.Output, StringComparison.Ordinal);
        Assert.Contains("Kaputt.", File.ReadAllText(_folder.Combine("errors.de.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Translation_that_loses_a_placeholder_is_imported_and_reported_as_in_a_build()
    {
        ToolRun import = Import("errors.de.po", "msgctxt \"Positional\"\nmsgid \"%2 before %1\"\nmsgstr \"%1\"\n");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("error EG4005: 'Positional': the translation does not contain '%2'", import.Output, StringComparison.Ordinal);
        Assert.Contains("\"Positional\": \"%1\"", File.ReadAllText(_folder.Combine("errors.de.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("texts.po", "does not say its language; name it with --language")]
    [InlineData("errors.en.po", "'en' is the language of ")]
    [InlineData("errors.de.txt", "has no extension of a known format; name it with --format")]
    public void File_whose_place_is_not_known_cannot_be_imported(string name, string expected)
    {
        ToolRun import = Import(name, "msgctxt \"Plain\"\nmsgid \"a\"\nmsgstr \"b\"\n");

        Assert.Equal(2, import.ExitCode);
        Assert.Contains(expected, import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_translation_is_not_replaced()
    {
        _folder.Write("errors.fr.csv", "Something has failed.,Echec\n");

        ToolRun import = Import("errors.fr.po", "msgctxt \"Plain\"\nmsgid \"a\"\nmsgstr \"b\"\n");

        Assert.Equal(2, import.ExitCode);
        Assert.Contains("errors.fr.csv' is the translation into 'fr'; name a JSON file with --output, and remove the CSV file", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_a_file_are_not_expanded()
    {
        ToolRun import = Import(
            "errors.de.resx",
            "<!DOCTYPE root [<!ENTITY a SYSTEM \"errors.json\">]><root><data name=\"Plain\"><value>&a;</value></data></root>");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("EG8101", import.Output, StringComparison.Ordinal);
    }

    private ToolRun Import(string name, string content)
    {
        ExchangeFiles.Write(_folder);
        Directory.CreateDirectory(_folder.Combine("out"));
        File.WriteAllText(Path.Combine(_folder.Combine("out"), name), content);
        return ExchangeFiles.Import(_folder, name);
    }
}
