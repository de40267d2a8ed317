using System.Text.Json;
using Xunit;

namespace ErrorGen.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Good = """{ "errors": { "Busy": { "status": 503, "message": "Busy." } } }""";
    private const string Bad = """{ "errors": { "Busy": { "status": 200, "message": "Busy." } } }""";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        string catalog = _folder.Write("errors.json", Bad);

        var run = ToolRun.Start("check", catalog);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{catalog}(1,35): error EG2003: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_about_a_translation_does_not_fail()
    {
        string catalog = _folder.Write("errors.json", Good);
        string translation = _folder.Write("errors.de.json", """{ "Bussy": "Belegt." }""");

        var run = ToolRun.Start("check", catalog, translation);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{translation}(1,3): warning EG4011: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_as_the_compiler_does()
    {
        string catalog = _folder.Combine("errors.json");
        File.WriteAllBytes(catalog, System.Text.Encoding.Latin1.GetBytes(Good.Replace("Busy.", "Besch\u00E4ftigt.", StringComparison.Ordinal)));

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
    public void Files_of_a_folder_are_found_by_the_names_that_the_build_uses()
    {
        string[] found = ["Errors.json", "billing.errors.json", "billing.errors.de.csv", "de_DE.csv", "errors.de.json", "errors.pt-BR.csv", "zh_Hans_CN.csv"];
        foreach (string name in (string[])[.. found, "appsettings.json", "errors.schema.json", "my_db.csv", "package.json", "other.de.json", "errors.csv"])
        {
            _folder.Write(name, "");
        }

        Assert.Equal(found.Order(StringComparer.Ordinal), DefaultFiles.Find(_folder.Path).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void Folder_is_checked_with_its_translations()
    {
        _folder.Write("errors.json", Good);
        _folder.Write("errors.de.json", """{ "Bussy": "Belegt." }""");

        var run = ToolRun.Start("check", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("errors.de.json(1,3): warning EG4011: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("api", true)]
    [InlineData("api/v1", true)]
    [InlineData("bin", false)]
    [InlineData("node_modules/x", false)]
    [InlineData(".git", false)]
    public void Subfolders_are_searched_with_the_option_recursive(string subfolder, bool isSearched)
    {
        _folder.Write("errors.json", Good);
        Directory.CreateDirectory(_folder.Combine(subfolder));
        _folder.Write(Path.Combine(subfolder, "errors.json"), Bad);

        var all = ToolRun.Start("check", _folder.Path, "--recursive");
        var one = ToolRun.Start("check", _folder.Path);

        Assert.Equal((isSearched ? 1 : 0, 0), (all.ExitCode, one.ExitCode));
        Assert.Equal(isSearched, all.Output.Contains(": error EG2003: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Catalogues_of_two_folders_are_not_one_project()
    {
        Directory.CreateDirectory(_folder.Combine("other"));
        _folder.Write("errors.json", Good);
        _folder.Write(Path.Combine("other", "errors.json"), Good);

        var run = ToolRun.Start("check", "-r", _folder.Path);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("faults.json", "faults.de.json")]
    [InlineData("errors.json", "errors.de.csv")]
    [InlineData("errors.json", "de_DE.csv")]
    public void Named_files_are_catalogues_and_their_translations(string catalog, string translation)
    {
        string first = _folder.Write(catalog, Good);
        string second = _folder.Write(translation, translation.EndsWith(".csv", StringComparison.Ordinal) ? "Busy.,Belegt %1.\n" : """{ "Bussy": "Belegt." }""");

        var run = ToolRun.Start("check", second, first);

        Assert.StartsWith($"{second}(1,", run.Output, StringComparison.Ordinal);
        Assert.Contains(" EG40", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Backslashes_of_Windows_are_accepted()
    {
        Directory.CreateDirectory(_folder.Combine("api"));
        string catalog = _folder.Write(Path.Combine("api", "errors.json"), Bad);

        var run = ToolRun.Start("check", catalog.Replace('/', '\\'));

        Assert.StartsWith($"{catalog}(1,35): error EG2003: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_gives_the_exit_code_of_an_error_with_the_option_warnaserror()
    {
        _folder.Write("errors.json", Good);
        _folder.Write("errors.de.json", "{}");

        Assert.Equal(1, ToolRun.Start("check", _folder.Path, "--warnaserror").ExitCode);
    }

    [Fact]
    public void Json_has_the_file_the_range_and_the_message()
    {
        string catalog = _folder.Write("errors.json", Bad);

        var run = ToolRun.Start("check", catalog, "--json");

        Assert.Equal(1, run.ExitCode);
        JsonElement diagnostic = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.Equal(
            $$"""{"file":"{{catalog}}","line":1,"column":35,"endLine":1,"endColumn":38,"severity":"error","id":"EG2003","message":"'status' must be a whole number from 400 to 599, but is 200","help":"https://github.com/errorgen/errorgen/blob/main/docs/diagnostics/EG2003.md"}""",
            JsonSerializer.Serialize(diagnostic, Relaxed));
    }

    [Fact]
    public void Json_without_a_diagnostic_is_an_empty_array() => Assert.Equal("[]", ToolRun.Start("check", _folder.Write("errors.json", Good), "--json").Output.Trim());

    [Fact]
    public void Sarif_has_the_rule_and_the_place()
    {
        string catalog = _folder.Write("a b.errors.json", Bad);

        var run = ToolRun.Start("check", catalog, "--sarif");

        Assert.Equal(1, run.ExitCode);
        JsonElement log = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement sarif = log.GetProperty("runs")[0];
        Assert.Equal("EG2003", sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        JsonElement result = Assert.Single(sarif.GetProperty("results").EnumerateArray());
        Assert.Equal(("EG2003", "error"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(new Uri(catalog).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            """{"startLine":1,"startColumn":35,"endLine":1,"endColumn":38}""", JsonSerializer.Serialize(place.GetProperty("region"), Relaxed));
    }

    [Fact]
    public void Two_formats_are_a_wrong_command_line() => AssertNotRun("exclude each other", "check", _folder.Write("errors.json", Good), "--json", "--sarif");

    [Fact]
    public void Translation_without_a_catalogue_is_refused() => AssertNotRun("name its catalogue too", "check", _folder.Write("errors.de.json", "{}"));

    [Theory]
    [InlineData("--recursive", "There is no errors.json")]
    [InlineData("--json", "search the subfolders with --recursive")]
    public void Folder_without_a_catalogue_is_refused(string option, string message) => AssertNotRun(message, "check", _folder.Path, option);

    [Fact]
    public void Project_without_the_package_is_refused_with_a_hint()
    {
        string project = _folder.Write("Shop.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");

        AssertNotRun("does not reference the package ErrorGen, or is not restored", "check", project);
    }

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("emit", "--help")]
    [InlineData("--help", "")]
    public void Help_has_examples_and_exit_codes(string first, string second)
    {
        var run = ToolRun.Start([.. new[] { first, second }.Where(argument => argument.Length > 0)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2  the command could not run", run.Output, StringComparison.Ordinal);
    }

    private static void AssertNotRun(string message, params string[] arguments)
    {
        var run = ToolRun.Start(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
