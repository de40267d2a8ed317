using Xunit;

namespace ErrorGen.Tool.Tests;

public sealed class EmitCommandTests : IDisposable
{
    private const string Catalog = """{ "errors": { "Busy": { "status": 503, "message": "Busy." }, "Gone": { "status": 410, "message": "Gone." } } }""";

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder.Combine("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Unchanged_files_keep_their_time_and_changed_ones_are_written()
    {
        string catalog = _folder.Write("errors.json", Catalog);
        Emit(catalog);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.GetFiles(Output))
        {
            File.SetLastWriteTimeUtc(file, old);
        }

        _folder.Write("errors.json", Catalog.Replace("503", "504", StringComparison.Ordinal));
        Emit(catalog);

        Assert.Equal(
            ["Busy-Errors.g.cs", "Errors+Entries.g.cs"],
            Directory.GetFiles(Output).Where(file => File.GetLastWriteTimeUtc(file) != old).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_of_removed_entries_are_deleted_and_other_files_stay()
    {
        string catalog = _folder.Write("errors.json", Catalog);
        Emit(catalog);
        File.WriteAllText(Path.Combine(Output, "ErrorGen.rsp"), "");
        _folder.Write("errors.json", """{ "errors": { "Busy": { "status": 503, "message": "Busy." } } }""");

        Emit(catalog);

        Assert.Equal(["Busy-Errors.g.cs", "ErrorCodes.g.cs", "ErrorGen.rsp", "ErrorKeys.g.cs", "Errors+Entries.g.cs", "Errors.g.cs"], Names());
    }

    [Fact]
    public void Options_are_read_from_a_response_file_with_blanks_in_paths()
    {
        string folder = Directory.CreateDirectory(_folder.Combine("a folder")).FullName;
        File.WriteAllText(Path.Combine(folder, "errors.json"), Catalog);
        string response = _folder.Write("options.rsp", $"""
            --catalog "{Path.Combine(folder, "errors.json")}"
            --runtime
            --output "{Output}"
            """);

        var run = ToolRun.Start("emit", "@" + response);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Contains("Gone-Errors.g.cs", Names());
    }

    [Theory]
    [InlineData("11", false, false)]
    [InlineData("12.0", true, false)]
    [InlineData("13", true, false)]
    [InlineData("14.0", true, true)]
    [InlineData("latest", true, true)]
    [InlineData("preview", true, true)]
    public void Language_version_decides_what_is_emitted(string version, bool isEmitted, bool hasTypedResults)
    {
        string catalog = _folder.Write("errors.json", Catalog);

        ToolRun.Start("emit", "--catalog", catalog, "--runtime", "--aspnetcore-runtime", "--language-version", version, "--output", Output);

        Assert.Equal(isEmitted, Names().Contains("Errors.g.cs"));
        Assert.Equal(hasTypedResults, Names().Contains("ErrorsTypedResultsExtensions.g.cs"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Errors_declare_their_metadata_member_if_the_project_is_compiled_ahead_of_time(bool isAheadOfTime)
    {
        string catalog = _folder.Write("errors.json", Catalog);
        string[] aot = isAheadOfTime ? ["--aot"] : [];

        ToolRun.Start(["emit", "--catalog", catalog, "--runtime", "--aspnetcore-runtime", "--output", Output, .. aot]);

        string error = File.ReadAllText(Path.Combine(Output, "Gone-Errors.g.cs"));
        Assert.Equal(isAheadOfTime, error.Contains("IEndpointMetadataProvider.PopulateMetadata(", StringComparison.Ordinal));
    }

    [Fact]
    public void File_with_a_syntax_error_and_a_missing_file_do_not_fail_because_the_compiler_reports_them()
    {
        string broken = _folder.Write("errors.json", "{");

        var run = ToolRun.Start("emit", "--catalog", broken, "--catalog", _folder.Combine("missing.errors.json"), "--runtime", "--output", Output);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Missing_output_option_is_an_error() => Assert.Equal(2, ToolRun.Start("emit", "--catalog", "errors.json").ExitCode);

    [Fact]
    public void Folder_is_emitted_without_options_of_a_build()
    {
        _folder.Write("errors.json", Catalog);
        _folder.Write("errors.de.json", """{ "Busy": "Belegt.", "Gone": "Weg." }""");

        var run = ToolRun.Start("emit", _folder.Path, "-o", Output, "--root-namespace", "Shop");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("Shop.Errors.de.g.cs", Names());
    }

    [Fact]
    public void Named_catalogue_with_a_fault_is_reported_and_its_sound_entries_are_emitted()
    {
        string catalog = _folder.Write("errors.json", Catalog.Replace("410", "200", StringComparison.Ordinal));

        var run = ToolRun.Start("emit", catalog, "--output", Output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("): error EG2003: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Busy-Errors.g.cs", Names());
    }

    [Fact]
    public void Output_folder_that_is_a_file_is_refused_with_a_message()
    {
        var run = ToolRun.Start("emit", _folder.Write("errors.json", Catalog), "--output", _folder.Write("out", ""));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    private void Emit(string catalog) => Assert.Equal(0, ToolRun.Start("emit", "--catalog", catalog, "--runtime", "--output", Output).ExitCode);

    private IEnumerable<string> Names() => Directory.GetFiles(Output).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
