using ErrorGen.Tool.Rendering;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>
/// A template ends with a diagnostic at its place, whatever it does. The cases are of the kinds of the published advisories of Scriban: nesting that
/// overflows the stack of the parser, loops and allocations that pass the limits, objects in themselves, members of .NET.
/// </summary>
public sealed class HostileTemplateTests : IDisposable
{
    private static readonly TemplateLimits Short = TemplateLimits.Default with { Time = TimeSpan.FromSeconds(30), Iterations = 200_000 };

    private readonly TemplateRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    public static TheoryData<string, string, string, int> Nested() => new()
    {
        { "parentheses", "(", ")", 100_000 },
        { "lists", "[", "]", 100_000 },
        { "objects", "{a:", "}", 100_000 },
        { "minus signs", "-", "", 100_000 },
        { "negations", "!", "", 100_000 },
        { "sums", "1+", "", 100_000 },
        { "calls", "math.abs ", "", 50_000 },
        { "conditions", "true ? 1 : ", "", 50_000 },
        { "functions", "func f; ", "end;", 20_000 },
        { "interpolated strings", "$\"{", "}\"", 5_000 },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Deep_nesting_is_a_syntax_error(string kind, string open, string close, int depth)
    {
        string template = $"{{{{ x = {string.Concat(Enumerable.Repeat(open, depth))}1{string.Concat(Enumerable.Repeat(close, depth))} }}}}";

        Assert.All(_runner.Fail(template, Short), line => Assert.Contains("EG8002: The template has a syntax error: ", line, StringComparison.Ordinal));
        Assert.NotEmpty(kind);
    }

    [Theory]
    [InlineData("{{if true}}", "{{end}}")]
    [InlineData("{{capture x}}", "{{end}}")]
    [InlineData("{{for i in [1]}}", "{{end}}")]
    [InlineData("{{with item}}", "{{end}}")]
    public void Deep_blocks_are_a_syntax_error(string open, string close) =>
        Assert.Contains("EG8002", Assert.Single(_runner.Fail(string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000)), Short)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ for i in 1..999999999 }}x{{ end }}", "1,14")]
    [InlineData("{{ while true }}{{ end }}", "1,4")]
    [InlineData("{{ for i in 1..4000 }}{{ for j in 1..4000 }}{{ end }}{{ end }}", "1,")]
    [InlineData("{{ x = [1, 2, 3] * 999999999 }}", "1,")]
    [InlineData("{{ x = 'abc' * 999999999 }}", "1,")]
    [InlineData("{{ x = [1] | array.insert_at 2000000000 1 }}", "1,")]
    [InlineData("{{ (1..2000000000) | array.join ',' }}", "1,")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", "1,")]
    [InlineData("{{ 1 << 2000000000 }}", "1,")]
    [InlineData("{{ x = 'a'; while true; x = x + x; end }}", "1,")]
    [InlineData("{{ x = 2; while true; x = x * x; end }}", "1,")]
    [InlineData("{{ x = 'aaaaaaaaaa'; for i in 1..100; x = x | string.replace 'a' 'aaaaaaaaaa'; end }}", "1,")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "1,")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}", "1,")]
    [InlineData("{{ x = {}; x.a = x; x }}", "1,")]
    [InlineData("{{ x = {}; x.a = x; x | object.to_json }}", "1,")]
    [InlineData("{{ x = {}; x.a = x; json x }}", "1,")]
    [InlineData("{{ func f; f; end; f }}", "1,")]
    [InlineData("{{ include 't.scriban' }}", "1,4")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; for i in 1..190000; x; x; x; x; x; x; x; x; x; end }}", "1,")]
    public void Unbounded_work_is_a_fault_at_its_place(string template, string place)
    {
        string line = Assert.Single(_runner.Fail(template, Short));

        Assert.StartsWith(place, line, StringComparison.Ordinal);
        Assert.Contains("EG8003: The template failed: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Recursion_as_deep_as_the_limits_allow_does_not_overflow_the_stack()
    {
        // Each call is in as many parentheses as the parser accepts.
        int depth = TemplateLimits.Nesting - 20;
        string template = $"{{{{ func f(x); ret {new string('(', depth)}f (x + 1){new string(')', depth)}; end; f 1 }}}}";

        Assert.Contains("EG8003", Assert.Single(_runner.Fail(template, Short)), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_limit_ends_a_template_at_its_place()
    {
        TemplateLimits limits = TemplateLimits.Default with { Time = TimeSpan.FromMilliseconds(300), Iterations = 2_000_000_000 };

        string line = Assert.Single(_runner.Fail("\n  {{ while true }}{{ end }}", limits));

        Assert.StartsWith("2,", line, StringComparison.Ordinal);
        Assert.EndsWith("EG8004: The template has not ended after 0.3 s", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ date.now }}", "date")]
    [InlineData("{{ math.random 1 9 }}", "random")]
    [InlineData("{{ math.uuid }}", "uuid")]
    [InlineData("{{ object.eval '1' }}", "eval")]
    [InlineData("{{ object.eval_template 'x' }}", "eval_template")]
    [InlineData("{{ errors.GetType }}", "GetType")]
    [InlineData("{{ errors[0].GetType }}", "GetType")]
    [InlineData("{{ errors[0].TextIn 'de' }}", "TextIn")]
    [InlineData("{{ item.Template.Length }}", "Length")]
    public void Clock_randomness_code_and_members_of_dot_net_do_not_exist(string template, string name)
    {
        string line = Assert.Single(_runner.Fail(template, Short));

        Assert.Contains("EG8003", line, StringComparison.Ordinal);
        Assert.Contains(name, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ errors[0].code = 'x' }}")]
    [InlineData("{{ errors = [] }}")]
    [InlineData("{{ catalog.x = 1 }}")]
    [InlineData("{{ errors[0] = 1 }}")]
    [InlineData("{{ errors[5] = 1 }}")]
    [InlineData("{{ catalog.errors[0].parameters[0] = 1 }}")]
    [InlineData("{{ errors[0].segments[0].text = 'x' }}")]
    [InlineData("{{ kotlin.string = 'x' }}")]
    [InlineData("{{ array.size = 1 }}")]
    public void Template_cannot_change_the_model_and_the_functions(string template) =>
        Assert.Contains("EG8003: The template failed: ", Assert.Single(_runner.Fail(template)), StringComparison.Ordinal);

    [Fact]
    public void Functions_that_add_to_a_list_return_a_new_one() =>
        Assert.Equal("3 1", _runner.Render("{{ errors | array.add 1 | array.add 2 | array.size }} {{ errors | array.size }}"));

    [Fact]
    public void Memory_that_doubles_ends_at_a_limit() => Assert.Matches(
        "EG800[34]", Assert.Single(_runner.Fail("{{ a = [1]; while true; a = a | array.concat a; end }}", Short)));

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("..\\secret.txt")]
    [InlineData("parts/../../secret.txt")]
    public void Include_outside_the_folder_of_the_template_is_refused(string path)
    {
        _runner.Write("secret.txt", "secret");

        Assert.EndsWith(
            $"EG8003: The template failed: '{path}' is outside the folder of the template",
            Assert.Single(_runner.Fail($"{{{{ include '{path.Replace(@"\", @"\\", StringComparison.Ordinal)}' }}}}")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Include_through_a_symbolic_link_out_of_the_folder_is_refused()
    {
        _runner.Write("outside/secret.txt", "secret");
        _runner.Write("templates/in.txt", "in");
        Directory.CreateSymbolicLink(Path.Combine(_runner.Folder, "templates", "link"), Path.Combine(_runner.Folder, "outside"));
        File.CreateSymbolicLink(Path.Combine(_runner.Folder, "templates", "file"), Path.Combine(_runner.Folder, "outside", "secret.txt"));

        Assert.Contains("is outside the folder", Assert.Single(_runner.Fail("{{ include 'link/secret.txt' }}")), StringComparison.Ordinal);
        Assert.Contains("is outside the folder", Assert.Single(_runner.Fail("{{ include 'file' }}")), StringComparison.Ordinal);
        Assert.Equal("in", _runner.Render("{{ include 'in.txt' }}"));
    }

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("/tmp/x.txt")]
    [InlineData("a/../../x.txt")]
    [InlineData("C:/x.txt")]
    public void File_outside_the_folder_of_the_output_is_refused(string path) => Assert.EndsWith(
        $"'{path}' is not a path below the folder of the output", Assert.Single(_runner.Fail($"{{{{ file '{path}' }}}}")), StringComparison.Ordinal);
}
