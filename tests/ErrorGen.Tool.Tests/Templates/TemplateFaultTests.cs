using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Rendering;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

public sealed class TemplateFaultTests : IDisposable
{
    private readonly TemplateRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Theory]
    [InlineData("a\n  {{ if }}", "2,9 EG8002: The template has a syntax error: Error while parsing if statement: Expecting <expression> instead of `}}` in: if <expression> ... end|else|else if")]
    [InlineData("{{ foo }}", "1,4 EG8003: The template failed: The variable or function `foo` was not found")]
    [InlineData("\n{{ errors[0].cod }}", "2,14 EG8003: The template failed: Cannot get member with name cod.")]
    [InlineData("{{ errors[7] }}", "1,11 EG8003: The template failed: The index 7 is out of bounds [0, 1] on the `errors` with the indexer: 7")]
    [InlineData("{{ text_in 1 'de' }}", "1,4 EG8003: The template failed: 'text_in' needs an entry of 'errors' or of 'statuses'")]
    [InlineData("{{ include 'missing.txt' }}", "1,4 EG8003: The template failed: there is no file 'missing.txt' in the folder of the template")]
    [InlineData("x\n {{ fail 'No ' + errors[0].code }}", "2,5 EG8005: No OutOfStock")]
    [InlineData("{{ capture x; file 'a.txt'; end }}", "1,15 EG8003: The template failed: 'file' cannot be called in 'capture' or in a function whose result is used")]
    [InlineData("{{ file 'a.txt'; file 'A.txt' }}", "1,18 EG8003: The template failed: 'A.txt' and 'a.txt' are one file on systems that ignore case")]
    public void Fault_is_reported_at_its_place(string template, string expected) => Assert.Equal(expected, Assert.Single(_runner.Fail(template)));

    [Fact]
    public void Fault_in_an_included_template_is_reported_at_its_place_there()
    {
        string part = _runner.Write("templates/parts/head.txt", "\n\n{{ missing }}");

        OutputSet set = _runner.RenderSet("{{ include 'parts/head.txt' }}", TemplateLimits.Default);

        Compiler.Rules.DiagnosticInfo diagnostic = Assert.Single(set.Diagnostics);
        Assert.Equal((part, 2), (diagnostic.Location!.Path, diagnostic.Location.Lines.Start.Line));
        Assert.Equal([part, Path.Combine(_runner.Folder, "templates", "t.scriban")], set.Inputs);
    }

    [Fact]
    public void Warning_is_reported_and_the_file_is_rendered()
    {
        OutputSet set = _runner.RenderSet("{{ warn 'Careful' }}text", TemplateLimits.Default);

        Assert.Equal("Careful", Assert.Single(set.Diagnostics).Message);
        Assert.Equal("text", Assert.Single(set.Files).Text);
    }

    [Fact]
    public void Missing_template_is_reported_with_the_built_in_names()
    {
        OutputSet set = _runner.RenderSet("", TemplateLimits.Default, ("Template", "missing.scriban"));

        Assert.StartsWith("There is no template 'missing.scriban'; name a file, or one of the built-in templates 'markdown'", Assert.Single(set.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_catalogue_is_reported_with_those_of_the_project()
    {
        OutputSet set = _runner.RenderSet("x", TemplateLimits.Default, ("Catalog", "billing.errors.json"));

        Assert.Equal("The project does not have the catalogue 'billing.errors.json'; its catalogues are 'errors.json'", Assert.Single(set.Diagnostics).Message);
    }

    [Fact]
    public void Several_catalogues_are_one_list_of_errors_and_do_not_have_the_variable_catalog()
    {
        _runner.Write("billing.errors.json", """{ "errors": { "Unpaid": { "status": 402, "message": "Unpaid." } } }""");

        Assert.Equal("Unpaid OutOfStock 2", _runner.Render("{{ errors | array.map 'code' | array.join ' ' }} {{ catalogs.size }}"));
        Assert.Equal("Billing Unpaid", _runner.Render("{{ catalog.prefix }} {{ errors[0].code }}", ("Catalog", "billing.errors.json")));
        Assert.Equal("OutOfStock", _runner.Render("{{ errors[0].code }}", ("Catalog", "Errors")));
        Assert.Equal(
            "1,4 EG8003: The template failed: 'catalog' exists only if the output has one catalogue; use 'catalogs', or set Catalog for the output",
            Assert.Single(_runner.Fail("{{ catalog.class }}")));
    }

    [Fact]
    public void Metadata_are_variables_whose_names_ignore_case() => Assert.Equal(
        "com.example|com.example|none|out.txt|out|.txt|templates/t.scriban",
        _runner.Render("{{ item.package }}|{{ item.Package }}|{{ item.missing ?? 'none' }}|{{ item.fileName }}|{{ item.fileStem }}|{{ item.extension }}|{{ item.template }}", ("Package", "com.example")));

    [Fact]
    public void Text_has_LF_whatever_the_line_ends_of_the_template_are() =>
        Assert.Equal("a\nb\nc\nd", _runner.Render("a\r\nb\rc{{ \"\\r\\n\" }}d"));

    [Fact]
    public void Template_writes_several_files_and_an_empty_main_text_is_not_written()
    {
        OutputSet set = _runner.RenderSet("{{ for e in errors; file 'errors/' + e.code + '.txt' }}{{ e.status }}{{ end }}", TemplateLimits.Default);

        OutputText file = Assert.Single(set.Files);
        Assert.Equal((Path.Combine(_runner.Folder, "errors", "OutOfStock.txt"), "409"), (file.Path, file.Text));
    }
}
