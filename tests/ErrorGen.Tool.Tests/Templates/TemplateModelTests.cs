using System.Text.Json;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

public sealed class TemplateModelTests : IDisposable
{
    private const string Catalog = """
        {
          "namespace": "Shop.Faults", "typeBase": "https://shop.example/errors/{code}",
          "statuses": { "503": { "message": "Down, %reportId." } },
          "errors": {
            "ItemsLeft": {
              "status": 409, "title": "Few left", "description": "Too few.", "retryAfter": 30, "logLevel": "Warning", "deprecated": "Use another.",
              "message": { "plural": "count", "=0": "None, 100%{}.", "one": "%{count}x of %sku", "other": "%count of %sku" },
              "parameters": [{ "name": "sku", "values": ["a-1", "b"] }, { "name": "count", "type": "int?", "format": "N0", "description": "How many.", "example": 3 }],
              "examples": [{ "sku": "a-1" }, { "sku": "b", "count": null }],
              "data": { "text": "<x>", "flag": true, "small": 1, "large": 5000000000, "exact": 1.50, "approximate": 1e300 }
            },
            "Closed": { "code": "closed/1", "status": 503, "message": "Closed %1 of %2." }
          }
        }
        """;

    private readonly TemplateRunner _runner = new();

    public TemplateModelTests()
    {
        _runner.Write("errors.json", Catalog);
        _runner.Write("errors.de.json", """{ "ItemsLeft": { "message": { "one": "%count Stück von %sku", "other": "%count Stücke von %sku" }, "title": "Wenige" }, "statuses": { "503": { "title": "Zu", "message": "Zu, %reportId." } } }""");
        _runner.Write("errors.de-AT.json", """{ "Closed": "Zu %1 %2." }""");
    }

    public void Dispose() => _runner.Dispose();

    [Fact]
    public void Catalogue_has_its_names_and_languages() => Assert.Equal(
        "errors.json Errors Shop.Faults Shop.Faults.Errors [] ErrorCodes ErrorKeys en https://shop.example/errors/{code} en>[] de>[\"en\"] de-AT>[\"de\",\"en\"] Shop/Shop 1",
        _runner.Render("""
            {{ c = catalog }}{{ c.file }} {{ c.class }} {{ c.namespace }} {{ c.fullName }} [{{ c.prefix }}] {{ c.codesClass }} {{ c.keysClass }} {{ c.culture }} {{ c.typeBase }}
            {{- for l in c.languages }} {{ l.language }}>{{ json l.fallbacks }}{{ end }} {{ project.name }}/{{ project.rootNamespace }} {{ modelVersion }}
            """).Trim());

    [Fact]
    public void Entry_has_the_fields_of_the_file_and_its_names() => Assert.Equal(
        "ItemsLeft ItemsLeft ItemsLeftError ItemsLeftException Errors 409 Few left 30 Warning Use another. Too few. https://shop.example/errors/ItemsLeft | closed/1 Closed false https://shop.example/errors/closed%2F1 true",
        _runner.Render("""
            {{ e = errors[0] }}{{ e.key }} {{ e.name }} {{ e.class }} {{ e.exceptionClass }} {{ e.catalog }} {{ e.status }} {{ e.title }} {{ e.retryAfter }} {{ e.logLevel }} {{ e.deprecated }} {{ e.description }} {{ e.type -}}
            {{ f = errors[1] }} | {{ f.code }} {{ f.key }} {{ f.sharedCode }} {{ f.type }} {{ f.isPositional }}
            """).Trim());

    [Fact]
    public void Message_is_split_into_texts_and_placeholders_as_the_runtime_does() => Assert.Equal(
        "{count}/1/int/N0|[ of ]|{sku}/0/string/ ; =0 number 0: [None, 100%.]| ; one category one: {count}/1/int/N0|[x of ]|{sku}/0/string/| ; plural count 1",
        _runner.Render("""
            {{- func show(segments) -}}
            {{- for s in segments; if s.kind == "text" }}[{{ s.text }}]{{ else }}{{ "{" + s.name + "}" }}/{{ s.index }}/{{ s.type }}/{{ s.format }}{{ end }}{{ if !for.last || segments.size == 1 || s.name == "sku" && for.length > 2 && for.first }}|{{ end; end -}}
            {{- end -}}
            {{- e = errors[0] -}}
            {{- show e.segments -}}
            {{- for v in e.variants.items }} ; {{ v.name }} {{ v.category ? "category " + v.category : "number " + v.number }}: {{ show v.segments }}{{ v.segments.size > 1 ? "|" : "" }}{{ end }} ; {{ e.variants.kind }} {{ e.variants.parameter }} {{ e.variants.index }}
            """).Trim());

    [Fact]
    public void Parameter_has_type_values_format_and_names() => Assert.Equal(
        """{"name":"count","index":1,"type":"int","isList":false,"isNullable":true,"values":[],"format":"N0","description":"How many.","example":3,"propertyName":"Count","argumentName":"count","enumName":null,"csharpType":"int?"} SkuValue [{"value":"a-1","name":"A1"},{"value":"b","name":"B"}]""",
        _runner.Render("{{ json errors[0].parameters[1] }} {{ errors[0].parameters[0].enumName }} {{ json errors[0].parameters[0].values }}"));

    [Fact]
    public void Examples_have_values_of_the_types_of_their_parameters()
    {
        _runner.Write("errors.json", """
            {
              "errors": {
                "Mixed": {
                  "status": 409, "message": "%1 %2 %3 %4 %5",
                  "parameters": [{ "name": "text", "example": "<a>" }, { "name": "flag", "type": "bool" }, { "name": "large", "type": "long" }, { "name": "price", "type": "decimal", "example": 1.50 }, { "name": "days", "type": "date[]" }],
                  "examples": [{ "flag": true, "large": 5000000000, "days": ["2026-01-31", "2026-02-28"] }]
                },
                "One": { "status": 409, "message": "%text %other", "parameters": [{ "name": "text", "example": "a" }, "other"] },
                "None": { "status": 409, "message": "%text" }
              }
            }
            """);
        _runner.Write("errors.de.json", "{}");
        _runner.Write("errors.de-AT.json", "{}");

        Assert.Equal(
            """[{"text":"\u003Ca\u003E","flag":true,"large":5000000000,"price":1.50,"days":["2026-01-31","2026-02-28"]}] [{"text":"a"}] [] 5000000000 - a - -""",
            _runner.Render("""{{ for e in errors; json e.examples }} {{ end }}{{ errors[0].parameters[2].example }} {{ errors[1].examples[0].other ?? "-" }} {{ errors[1].parameters[0].example }} {{ errors[1].parameters[1].example ?? "-" }} {{ errors[2].parameters[0].example ?? "-" }}"""));
    }

    [Fact]
    public void Constants_have_values_of_their_types() => Assert.Equal(
        """["\u003Cx\u003E",true,1,5000000000,1.50,1E+300] string bool int long decimal double""",
        _runner.Render("""{{ json (errors[0].data | array.map "value") }} {{ errors[0].data | array.map "type" | array.join " " }}"""));

    [Theory]
    [InlineData("de", "de %count Stücke von %sku de Wenige | en Closed %1 of %2. | de Zu, %reportId. Zu")]
    [InlineData("de-AT", "de %count Stücke von %sku de Wenige | de-AT Zu %1 %2. | de Zu, %reportId. Zu")]
    [InlineData("de-CH", "de %count Stücke von %sku de Wenige | en Closed %1 of %2. | de Zu, %reportId. Zu")]
    [InlineData("fr", "en %count of %sku en Few left | en Closed %1 of %2. | en Down, %reportId. Service Unavailable")]
    [InlineData("en-GB", "en %count of %sku en Few left | en Closed %1 of %2. | en Down, %reportId. Service Unavailable")]
    public void Text_in_a_language_is_that_of_the_nearest_translation_that_has_it(string language, string expected) => Assert.Equal(
        expected,
        _runner.Render($$$"""
            {{ t = text_in errors[0] "{{{language}}}"; u = text_in errors[1] "{{{language}}}"; s = statuses | array.last | text_in "{{{language}}}" -}}
            {{ t.language }} {{ t.message }} {{ t.titleLanguage }} {{ t.title }} | {{ u.language }} {{ u.message }} | {{ s.language }} {{ s.message }} {{ s.title }}
            """).Trim());

    [Fact]
    public void Translations_have_the_texts_of_their_own_file_and_null_for_others() => Assert.Equal(
        "Wenige %count Stücke von %sku one | Zu %1 %2. null null",
        _runner.Render("""
            {{ d = errors[0].translations.de }}{{ d.title }} {{ d.message }} {{ d.variants.items[0].name }} | {{ errors[1].translations["de-AT"].message }} {{ errors[1].translations.de ?? "null" }} {{ errors[1].translations["de-AT"].title ?? "null" }}
            """).Trim());

    [Fact]
    public void Statuses_are_those_of_the_catalogue_and_of_its_entries_with_a_title_in_any_case() => Assert.Equal(
        "409 false Conflict; 503 true Service Unavailable reportId -1; ",
        _runner.Render("{{ for s in statuses }}{{ s.status }} {{ s.isDeclared }} {{ s.title }}{{ for p in s.segments; if p.kind == 'placeholder' }} {{ p.name }} {{ p.index }}{{ end; end }}; {{ end }}"));

    [Fact]
    public void Printed_model_is_what_a_template_sees()
    {
        var run = ToolRun.Start("model", _runner.Folder, "--root-namespace", "Shop");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement model = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(1, model.GetProperty("modelVersion").GetInt32());
        Assert.Equal(
            _runner.Render("{{ json catalogs }}"),
            JsonSerializer.Serialize(model.GetProperty("catalogs")).Replace("\\u0022", "\\\"", StringComparison.Ordinal).Replace("\\u00FC", "ü", StringComparison.Ordinal).Replace("\\u2026", "…", StringComparison.Ordinal));
    }

    [Fact]
    public void Model_of_a_catalogue_with_an_error_is_not_printed()
    {
        _runner.Write("errors.json", """{ "errors": { "Bad": { "status": 200, "message": "Bad." } } }""");
        _runner.Write("errors.de.json", "{}");
        _runner.Write("errors.de-AT.json", "{}");

        var run = ToolRun.Start("model", _runner.Folder);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error EG2003", run.Error, StringComparison.Ordinal);
    }
}
