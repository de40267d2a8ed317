using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>What is wrong between entries: the first of two stays.</summary>
public sealed class EG3xxxTests
{
    [Fact]
    public void EG3001_two_entries_with_one_code() => Reports.Exactly(
        """
        {
          "errors": {
            "First": { "status": 400, "message": "One", "code": "E1" },
            "Second": { "status": 400, "message": "Two", "code": "E1" },
            "Third": { "status": 400, "message": "Three", "code": "e1" }
          }
        }
        """,
        generated: ["First", "Second", "Third"],
        "errors.json(4,58): error EG3001: The code 'E1' is already used by 'First' at line 3, column 57; change one of them");

    [Fact]
    public void EG3001_a_code_that_is_the_key_of_another_entry() => Reports.Exactly(
        """
        {
          "errors": {
            "First": { "status": 400, "message": "One" },
            "Second": { "status": 400, "message": "Two", "code": "First" },
            "Third": { "status": 400, "message": "Three", "code": "Fourth" },
            "Fourth": { "status": 400, "message": "Four" }
          }
        }
        """,
        generated: ["First", "Second", "Third", "Fourth"],
        "errors.json(4,58): error EG3001: The code 'First' is already used by 'First' at line 3, column 5; change one of them",
        "errors.json(6,5): error EG3001: The code 'Fourth' is already used by 'Third' at line 5, column 59; change one of them");

    [Fact]
    public void EG3001_a_code_of_a_status_that_an_entry_or_another_status_has() => Reports.Exactly(
        """
        {
          "statuses": {
            "500": { "code": "E1" },
            "404": { "code": "Second" },
            "503": { "code": "E2" },
            "502": { "code": "E2", "message": "Two" }
          },
          "errors": {
            "First": { "status": 400, "message": "One", "code": "E1" },
            "Second": { "status": 400, "message": "Two" }
          }
        }
        """,
        generated: ["First", "Second"],
        "errors.json(3,22): error EG3001: The code 'E1' is already used by 'First' at line 9, column 57; change one of them",
        "errors.json(4,22): error EG3001: The code 'Second' is already used by 'Second' at line 10, column 5; change one of them",
        "errors.json(6,22): error EG3001: The code 'E2' is already used by '503' at line 5, column 22; change one of them");

    [Fact]
    public void EG3002_two_keys_that_become_one_name() => Reports.Exactly(
        """
        {
          "errors": {
            "no-such-entity": { "status": 404, "message": "One" },
            "NoSuchEntity": { "status": 404, "message": "Two" },
            "nosuchentity": { "status": 404, "message": "Three" },
            "NoSuchEntities": { "status": 404, "message": "Four" }
          }
        }
        """,
        generated: ["NoSuchEntity", "NoSuchEntities"],
        "errors.json(4,5): error EG3002: 'NoSuchEntity' gives the C# name 'NoSuchEntity', "
            + "and so does 'no-such-entity' at line 3, column 5 (case is ignored); rename one of them",
        "errors.json(5,5): error EG3002: 'nosuchentity' gives the C# name 'Nosuchentity', "
            + "and so does 'no-such-entity' at line 3, column 5 (case is ignored); rename one of them");

    [Theory]
    [InlineData("ORDER_LOCKED", "orderLocked", "OrderLocked")]
    [InlineData("NotFound", "NotFoundError", "NotFound")]
    [InlineData("not-found-exception", "NOT_FOUND", "NotFound")]
    public void EG3002_two_keys_of_the_same_words(string first, string second, string name) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "{{first}}": { "status": 404, "message": "One" },
            "{{second}}": { "status": 404, "message": "Two" }
          }
        }
        """,
        generated: [name],
        $"errors.json(4,5): error EG3002: '{second}' gives the C# name '{name}', and so does '{first}' at line 3, column 5 (case is ignored); rename one of them");

    [Fact]
    public void EG3002_two_keys_that_differ_in_what_a_compiler_ignores()
    {
        TestCultures.RequireComposition("Cafe\u0301");
        Reports.Exactly(
            """
            {
              "errors": {
                "Caf\u00E9": { "status": 404, "message": "One" },
                "Cafe\u0301": { "status": 404, "message": "Two" },
                "Ca\u200Df\u00E9": { "status": 404, "message": "Three" }
              }
            }
            """,
            generated: ["Caf\u00E9"],
            "errors.json(4,5): error EG3002: 'Cafe\u0301' gives the C# name 'Caf\u00E9', "
                + "and so does 'Caf\u00E9' at line 3, column 5 (case is ignored); rename one of them",
            "errors.json(5,5): error EG3002: 'Ca f\u00E9' gives the C# name 'Caf\u00E9', "
                + "and so does 'Caf\u00E9' at line 3, column 5 (case is ignored); rename one of them");
    }

    [Fact]
    public void EG3003_two_parameters_that_become_one_name() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "%field_name %fieldName" },
            "AlsoBroken": { "status": 400, "message": "%sku %SKU", "parameters": ["sku", { "name": "SKU" }] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "AlsoBroken", "Good"],
        "errors.json(3,43): error EG3003: 'fieldName' gives the C# name 'FieldName', and so does the parameter 'field_name'; rename one of them",
        "errors.json(4,92): error EG3003: 'SKU' gives the C# name 'Sku', and so does the parameter 'sku'; rename one of them");

    [Fact]
    public void EG3003_a_renamed_parameter_that_meets_another() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "%code %codeValue" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,43): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
        "errors.json(3,43): error EG3003: 'codeValue' gives the C# name 'CodeValue', and so does the parameter 'code'; rename one of them");

    [Fact]
    public void EG3004_one_key_in_two_catalogues_of_one_namespace() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "Shared": { "status": 400, "message": "One" } } }""", "billing.errors.json"),
            Reports.Catalog(
                """
                {
                  "class":
                    "ShopErrors",
                  "errors": {
                    "Shared": { "status": 400, "message": "Two" },
                    "Own": { "status": 400, "message": "Three" }
                  }
                }
                """),
        ],
        generated: ["Shared", "Own"],
        "errors.json(5,5): error EG3004: The class 'SharedError' is already generated from billing.errors.json; "
            + "change the 'namespace' of one of the catalogues");

    [Fact]
    public void EG3004_an_entry_whose_class_is_that_of_another_catalogue() => Reports.Exactly(
        [
            Reports.Catalog("""{ "class": "SharedException", "errors": { "Own": { "status": 400, "message": "One" } } }""", "billing.errors.json"),
            Reports.Catalog("""{ "errors": { "Shared": { "status": 400, "message": "Two" }, "Other": { "status": 400, "message": "Three" } } }"""),
        ],
        generated: ["Own", "Other"],
        "errors.json(1,15): error EG3004: The class 'SharedException' is already generated from billing.errors.json; "
            + "change the 'namespace' of one of the catalogues");

    [Fact]
    public void One_key_in_two_namespaces_is_fine() => Reports.Exactly(
        [
            Reports.Catalog("""{ "errors": { "Shared": { "status": 400, "message": "One" } } }"""),
            Reports.Catalog("""{ "namespace": "Shop.Billing", "errors": { "Shared": { "status": 400, "message": "Two" } } }""", "billing.errors.json"),
        ],
        generated: ["Shared", "Shared"]);

    [Theory]
    [InlineData("ErrorGen", "Error", "ErrorGen.Error", "the assembly 'ErrorGen'")]
    [InlineData("ErrorGen.Error", "Errors", "ErrorGen.Error", "the assembly 'ErrorGen'")]
    [InlineData("System", "String", "System.String", "the assembly 'System.Private.CoreLib'")]
    [InlineData("System", "Collections", "System.Collections", "the project or its references")]
    [InlineData("System.String", "Errors", "System.String", "the assembly 'System.Private.CoreLib'")]
    public void EG3005_a_class_that_the_project_references(string namespaceName, string className, string display, string owner) => Reports.Exactly(
        $$"""{ "namespace": "{{namespaceName}}", "class": "{{className}}", "errors": { "Busy": { "status": 503, "message": "Busy." } } }""",
        generated: [],
        $"errors.json(1,{namespaceName.Length + 29}): error EG3005: '{display}' is already a type or a namespace of {owner}; give this catalogue another 'class' or 'namespace'");

    [Fact]
    public void EG3005_an_entry_whose_exception_the_framework_has() => Reports.Exactly(
        """
        {
          "namespace": "System",
          "errors": {
            "Timeout": { "status": 504, "message": "Too late." },
            "Busy": { "status": 503, "message": "Busy." }
          }
        }
        """,
        generated: ["Busy"],
        "errors.json(4,5): error EG3005: 'System.TimeoutException' is already a type or a namespace of the assembly 'System.Private.CoreLib'; give the entry another key, or the catalogue another 'namespace'");
}
