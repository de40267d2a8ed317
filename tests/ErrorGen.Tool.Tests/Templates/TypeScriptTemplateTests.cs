using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Rendering;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>The text of the built-in template <c>typescript</c>. tests/clients/typescript compiles and runs it.</summary>
public sealed class TypeScriptTemplateTests : IDisposable
{
    private readonly TemplateRunner _runner = new();

    public void Dispose() => _runner.Dispose();

    [Fact]
    public void Each_language_has_a_module_of_its_own()
    {
        _runner.Write("errors.de.json", """{ "OutOfStock": "Nur noch %available von %sku." }""");

        Assert.Equal(
            ["out.txt", "out.format.ts", "out.messages.en.ts", "out.messages.de.ts", "out.messages.ts"],
            Render().Keys);
    }

    [Fact]
    public void An_entry_has_its_parameters_its_code_and_its_definition()
    {
        string module = Render()["out.txt"];

        Assert.Contains(
            """
            export interface OutOfStockErrorParameters {
              readonly sku: string;
              readonly available: number;
            }
            """,
            module,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            export interface ErrorParameters {
              /** Only %available of %sku are left. */
              readonly OutOfStock: OutOfStockErrorParameters;
            }
            """,
            module,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            export const OutOfStockError: ErrorDefinition<"OutOfStock"> = { code: "OutOfStock", status: 409, parameters: ["sku", "string", "available", "int"] };
            """,
            module,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_a_function_with_the_formats_of_its_parameters()
    {
        _runner.Write("errors.json", """
            {
              "errors": {
                "Late": {
                  "status": 409, "code": "late-1", "message": "%count of %{list} until %until, 100%{}",
                  "parameters": [
                    { "name": "count", "type": "long?", "format": "N0" }, { "name": "list", "type": "int[]" },
                    { "name": "until", "type": "date", "format": "d MMMM yyyy", "description": "The last day.", "example": "2026-01-31" }
                  ]
                }
              }
            }
            """);

        Dictionary<string, string> files = Render();

        Assert.Contains(
            """
            import { formatDate, formatList, formatNumber, getCulture } from "./out.format.js";

            export const language = "en";

            const culture = /* @__PURE__ */ getCulture("en");

            export function Late(p: errors.LateErrorParameters): string {
              return formatNumber(culture, p.count, "long", "N0") + " of " + formatList(culture, p.list.map(item => formatNumber(culture, item, "int"))) + " until " + formatDate(culture, p.until, "d MMMM yyyy") + ", 100%";
            }

            /** The messages by the keys of the catalogue. */
            export const messages = {
              Late,
            };

            /** The messages with their placeholders, to recognize errors without a code. */
            export const templates: errors.ErrorTemplates = {
              Late: "%count of %{list} until %until, 100%{}",
            };
            """,
            files["out.messages.en.ts"],
            StringComparison.Ordinal);
        Assert.Contains("""{ code: "late-1", key: "Late", status: 409, parameters: ["count", "long?", "list", "int[]", "until", "date"] }""", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("readonly count: number | null;", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("readonly list: readonly number[];", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("  /**\n   * The last day.\n   * @example \"2026-01-31\"\n   */\n  readonly until: string;\n", files["out.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_for_numbers_and_values_are_selected()
    {
        _runner.Write("errors.json", """
            {
              "errors": {
                "Left": { "status": 409, "message": { "plural": "count", "=0": "none", "one": "one", "other": "%count" } },
                "Closed": {
                  "status": 503, "message": { "select": "channel", "web": "web", "__proto__": "odd", "other": "shop" },
                  "parameters": [{ "name": "channel", "values": ["web", "__proto__"] }]
                }
              }
            }
            """);

        Dictionary<string, string> files = Render();

        Assert.Contains(
            """return plural(culture, p.count, "int", "", { "=0": "none", one: "one", other: formatNumber(culture, p.count, "int") });""",
            files["out.messages.en.ts"],
            StringComparison.Ordinal);
        Assert.Contains("""return select(p.channel, { web: "web", ["__proto__"]: "odd", other: "shop" });""", files["out.messages.en.ts"], StringComparison.Ordinal);
        Assert.Contains("""readonly channel: "web" | "__proto__" | (string & {});""", files["out.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_translated_comes_from_the_module_of_its_language()
    {
        _runner.Write("errors.json", """{ "errors": { "A": { "status": 400, "message": "a" }, "B": { "status": 400, "message": "b" } } }""");
        _runner.Write("errors.de.json", """{ "A": "de" }""");
        _runner.Write("errors.de-AT.json", """{ "B": "at" }""");

        string austrian = Render()["out.messages.de-AT.ts"];

        Assert.Contains("import { A } from \"./out.messages.de.js\";\nexport { A };\n", austrian, StringComparison.Ordinal);
        Assert.Contains("export const messages = {\n  A,\n  B,\n};", austrian, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_with_one_code_have_one_member_with_the_parameters_of_each()
    {
        _runner.Write("errors.json", """
            {
              "defaults": { "status": 500 },
              "errors": {
                "Dup": { "code": "23000", "sharedCode": true, "message": "%value", "data": { "errno": 1062, "state": "x" } },
                "Null": { "code": "23000", "sharedCode": true, "message": "%column", "data": { "errno": 1048 } }
              }
            }
            """);

        string module = Render()["out.txt"];

        Assert.Contains("readonly \"23000\": DupErrorParameters | NullErrorParameters;", module, StringComparison.Ordinal);
        Assert.Contains("key: \"Null\", status: 500, data: { errno: 1048 }", module, StringComparison.Ordinal);
        Assert.Equal(1, module.Split("\"23000\": DupError,").Length - 1);
    }

    [Fact]
    public void Several_catalogues_are_in_one_module_with_prefixes()
    {
        _runner.Write("billing.errors.json", """{ "namespace": "Shop.Billing", "errors": { "OutOfStock": { "status": 400, "message": "b" } } }""");

        Dictionary<string, string> files = Render();

        Assert.Contains("export function readError(", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("export function readBillingError(", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("export type BillingErrorCode = keyof BillingErrorParameters;", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("export const billingErrorCodes", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("export const billingMessages = {\n  OutOfStock: BillingOutOfStock,\n};", files["out.messages.en.ts"], StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_stay_in_their_literals_and_comments()
    {
        const string hostile = "</script> <!-- `${a}` \\u2028 \\\" \\\\ */ \\u202e \\ud83d\\udc4d";
        _runner.Write("errors.json", $$"""
            {
              "errors": {
                "class": { "status": 400, "code": "{{hostile}}", "message": "{{hostile}} %name", "description": "{{hostile}}", "deprecated": "{{hostile}}" },
                "__proto__": { "status": 400, "message": "p" },
                "constructor": { "status": 400, "message": "c" }
              }
            }
            """);

        Dictionary<string, string> files = Render();

        Assert.All(files.Values, text =>
        {
            Assert.DoesNotContain("</script", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<!--", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\u2028', text);
            Assert.DoesNotContain('\u202e', text);
        });
        Assert.Contains("return \"\\u003C/script> \\u003C!-- `${a}` \\u2028 \\\" \\\\ */ \\u202E \U0001F44D \" + p.name;", files["out.messages.en.ts"], StringComparison.Ordinal);
        Assert.Contains("* < /script> < !-- `${a}`", files["out.txt"], StringComparison.Ordinal);
        Assert.Contains("[\"__proto__\"]: ProtoError,", files["out.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sign_of_a_currency_is_a_warning()
    {
        _runner.Write("errors.json", """
            { "culture": "de-DE", "errors": { "Low": { "status": 409, "message": "%price", "parameters": [{ "name": "price", "type": "decimal", "format": "C2" }] } } }
            """);

        OutputSet set = _runner.RenderSet("", TemplateLimits.Default, ("Template", "typescript"));

        Assert.Equal(
            ["EG8006: TypeScript has no equivalent of the format 'C2' of the parameter 'price' of 'Low': the sign of the currency is left out"],
            set.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id}: {diagnostic.Message}"));
        Assert.NotEmpty(set.Files);
    }

    [Fact]
    public void Signs_that_Intl_does_not_have_are_data_of_the_module()
    {
        _runner.Write("errors.ar.json", """{ "OutOfStock": "%available %sku" }""");

        string arabic = Render()["out.messages.ar.ts"];

        Assert.Contains("getCulture(\"ar\", { numbers: { decimal: \"\u066B\"", arabic, StringComparison.Ordinal);
        Assert.DoesNotContain("calendar:", arabic, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_of_an_OpenAPI_document_have_their_codes()
    {
        _runner.Write("openapi.json", """
            {
              "openapi": "3.1.1",
              "paths": {
                "/orders": {
                  "parameters": [],
                  "post": { "operationId": "placeOrder", "responses": { "409": { "x-error-codes": ["OutOfStock", "Other"] }, "404": { "$ref": "#/components/responses/a~1b" } } },
                  "get": { "responses": { "default": {} } },
                  "put": { "operationId": "placeOrder" }
                }
              },
              "components": { "responses": { "a/b": { "x-error-codes": ["Gone", 5] } } }
            }
            """);

        string module = Render(("OpenApi", "openapi.json"))["out.txt"];

        Assert.Contains(
            """
            export interface OperationErrors {
              /** POST /orders */
              readonly placeOrder: "Gone" | "Other" | "OutOfStock";
              /** GET /orders */
              readonly "GET /orders": never;
              /** PUT /orders */
              readonly "PUT /orders": never;
            }
            """,
            module,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.json", "it does not exist")]
    [InlineData("list.json", "it does not have 'paths'")]
    public void A_document_that_cannot_be_read_is_a_warning(string name, string reason)
    {
        _runner.Write("list.json", "[]");

        OutputSet set = _runner.RenderSet("", TemplateLimits.Default, ("Template", "typescript"), ("OpenApi", name));

        Assert.Equal(
            [(RuleSeverity.Warning, $"EG8020: The operations of '{name}' are left out: {reason}")],
            set.Diagnostics.Select(diagnostic => (diagnostic.Rule.Severity, $"{diagnostic.Rule.Id}: {diagnostic.Message}")));
        Assert.NotEmpty(set.Files);
        Assert.Contains(Path.Combine(_runner.Folder, name), set.Inputs);
    }

    /// <summary>Renders the built-in template and returns its files by name.</summary>
    private Dictionary<string, string> Render(params (string Name, string Value)[] metadata)
    {
        OutputSet set = _runner.RenderSet("", TemplateLimits.Default, [.. metadata, ("Template", "typescript")]);
        Assert.Equal([], set.Diagnostics.Select(diagnostic => diagnostic.Message));
        return set.Files.ToDictionary(file => Path.GetFileName(file.Path), file => file.Text);
    }
}
