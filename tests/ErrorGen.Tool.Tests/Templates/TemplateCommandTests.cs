using System.Text.Json;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>The commands <c>render</c>, <c>template</c>, <c>model</c> and <c>new</c> as a user calls them.</summary>
public sealed class TemplateCommandTests : IDisposable
{
    private readonly TemplateRunner _runner = new();

    private string Output => Path.Combine(_runner.Folder, "out", "errors.txt");

    public void Dispose() => _runner.Dispose();

    [Fact]
    public void Template_is_rendered_with_variables_of_the_command_line_and_a_second_run_writes_nothing()
    {
        string template = _runner.Write("t.scriban", "{{ errors[0].code }} {{ item.package }} {{ catalog.namespace }}");
        string[] arguments = ["render", _runner.Folder, "-t", template, "-o", Output, "--set", "Package=a=b", "--root-namespace", "Shop"];

        Assert.Equal(new ToolRun(0, $"{Output}: written{Environment.NewLine}", ""), ToolRun.Start(arguments));
        Assert.Equal("OutOfStock a=b Shop", File.ReadAllText(Output));
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Start(arguments));
    }

    [Fact]
    public void Check_writes_nothing_and_fails_if_the_file_is_not_up_to_date()
    {
        string[] arguments = ["render", _runner.Folder, "-t", "markdown", "-o", Output];

        Assert.Equal(new ToolRun(1, $"{Output}: not up to date{Environment.NewLine}", ""), ToolRun.Start([.. arguments, "--check"]));
        Assert.False(File.Exists(Output));
        Assert.Equal(0, ToolRun.Start(arguments).ExitCode);
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Start([.. arguments, "--check"]));
    }

    [Fact]
    public void Json_has_files_and_diagnostics()
    {
        string template = _runner.Write("t.scriban", "{{ warn 'Careful' }}x");

        var run = ToolRun.Start("render", _runner.Folder, "-t", template, "-o", Output, "--json");

        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal($$"""[{"file":"{{Output}}","outcome":"written"}]""", JsonSerializer.Serialize(report.GetProperty("files")));
        JsonElement diagnostic = Assert.Single(report.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("EG8006", 1, 4), (diagnostic.GetProperty("id").GetString(), diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Fault_of_a_template_is_printed_in_the_format_of_MSBuild_and_the_old_file_stays()
    {
        _runner.Write("out/errors.txt", "old");
        string template = _runner.Write("t.scriban", "a\n{{ nope }}");

        var run = ToolRun.Start("render", _runner.Folder, "-t", template, "-o", Output);

        Assert.Equal((1, "", $"{template}(2,4): error EG8003: The template failed: The variable or function `nope` was not found"), (run.ExitCode, run.Output, run.Error.Trim()));
        Assert.Equal("old", File.ReadAllText(Output));
    }

    [Fact]
    public void Catalogue_with_an_error_writes_nothing()
    {
        _runner.Write("errors.json", """{ "errors": { "Bad": { "status": 200, "message": "Bad." } } }""");

        var run = ToolRun.Start("render", _runner.Folder, "-t", "markdown", "-o", Output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error EG2003", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Theory]
    [InlineData("Name a template and an output", "render")]
    [InlineData("belong together", "render", "-t", "markdown")]
    [InlineData("is not a setting", "render", "-t", "markdown", "-o", "x", "--set", "=x")]
    [InlineData("There is no built-in template 'nope'; there are 'markdown'", "template", "nope")]
    public void Wrong_command_line_is_explained(string message, params string[] arguments)
    {
        var run = ToolRun.Start(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output.Contains("Usage", StringComparison.Ordinal) ? "" : run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Built_in_template_that_is_written_out_renders_the_same()
    {
        string folder = Path.Combine(_runner.Folder, "own");

        var run = ToolRun.Start("template", "markdown", "--output", folder);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("markdown.scriban: written", run.Output, StringComparison.Ordinal);
        Assert.Contains("' exists; --force overwrites it", ToolRun.Start("template", "markdown", "--output", folder).Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Start("template", "markdown", "--output", folder, "--force").ExitCode);
        string own = Path.Combine(_runner.Folder, "own.md");
        Assert.Equal(0, ToolRun.Start("render", _runner.Folder, "-t", Path.Combine(folder, "markdown.scriban"), "-o", own).ExitCode);
        Assert.Equal(0, ToolRun.Start("render", _runner.Folder, "-t", "markdown", "-o", Output).ExitCode);
        Assert.Equal(File.ReadAllText(Output), File.ReadAllText(own));
    }

    [Fact]
    public void Names_of_the_built_in_templates_are_printed() => Assert.Equal(
        ["markdown", "typescript"], ToolRun.Start("template").Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void New_catalogue_has_a_schema_and_no_mistake(bool hasProject)
    {
        string folder = Path.Combine(_runner.Folder, "new folder");
        Directory.CreateDirectory(folder);
        if (hasProject)
        {
            File.WriteAllText(Path.Combine(folder, "Shop.csproj"), "<Project />");
        }

        Assert.Equal((0, ""), (ToolRun.Start("new", folder).ExitCode, ""));

        string catalog = File.ReadAllText(Path.Combine(folder, "errors.json"));
        Assert.Contains(hasProject ? "\"obj/errors.schema.json\"" : "\"errors.schema.json\"", catalog, StringComparison.Ordinal);
        Assert.Equal(!hasProject, File.Exists(Path.Combine(folder, "errors.schema.json")));
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Start("check", folder, "--warnaserror"));
        Assert.Contains("exists", ToolRun.Start("new", folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_catalogue_can_have_a_name()
    {
        string path = Path.Combine(_runner.Folder, "billing", "billing.errors.json");

        Assert.Equal(0, ToolRun.Start("new", path).ExitCode);
        Assert.True(File.Exists(path));
    }

    [Theory]
    [InlineData("render")]
    [InlineData("template")]
    [InlineData("model")]
    [InlineData("new")]
    public void Help_has_examples_and_exit_codes(string command)
    {
        var run = ToolRun.Start(command, "--help");

        Assert.Contains($"errorgen {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains("  2  the command could not run", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--written-list", run.Output, StringComparison.Ordinal);
    }
}
