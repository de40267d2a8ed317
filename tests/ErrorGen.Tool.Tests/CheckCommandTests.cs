using Xunit;

namespace ErrorGen.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Good = """{ "errors": { "Busy": { "status": 503, "message": "Busy %n." } } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Good_catalogue_prints_nothing()
    {
        var run = ToolRun.Start("check", _folder.Write("errors.json", Good));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Fault_is_printed_in_the_format_of_MSBuild_and_fails()
    {
        string catalog = _folder.Write("errors.json", Good.Replace("503", "200", StringComparison.Ordinal));

        var run = ToolRun.Start("check", catalog);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{catalog}(1,35): error EG2003: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_about_a_translation_does_not_fail()
    {
        string catalog = _folder.Write("errors.json", Good);
        string translation = _folder.Write("errors.de.json", """{ "Bussy": "Belegt %n." }""");

        var run = ToolRun.Start("check", catalog, translation);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{translation}(1,3): warning EG4011: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_as_the_compiler_does()
    {
        string catalog = _folder.Combine("errors.json");
        File.WriteAllBytes(catalog, System.Text.Encoding.Latin1.GetBytes(Good.Replace("Busy ", "Besch\u00E4ftigt ", StringComparison.Ordinal)));

        var run = ToolRun.Start("check", catalog);

        Assert.Contains("): warning EG1005: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_cannot_be_read_is_an_error()
    {
        var run = ToolRun.Start("check", _folder.Combine("errors.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("errors.json(1,1): error EG1002: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_catalogue_is_an_error()
    {
        var run = ToolRun.Start("check", _folder.Write("errors.de.json", "{}"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Files_of_a_folder_are_found_by_the_names_that_the_build_uses()
    {
        string[] found = ["Errors.json", "billing.errors.json", "billing.errors.de.csv", "de_DE.csv", "errors.de.json", "errors.pt-BR.csv", "zh_Hans_CN.csv"];
        foreach (string name in (string[])[.. found, "appsettings.json", "errors.schema.json", "my_db.csv", "package.json", "other.de.json", "errors.csv"])
        {
            _folder.Write(name, "");
        }

        Assert.Equal(found.Order(StringComparer.Ordinal), DefaultFiles.Find(_folder.Path));
    }
}
