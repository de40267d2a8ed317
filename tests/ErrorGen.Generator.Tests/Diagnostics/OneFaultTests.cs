using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>
/// One fault in a good catalogue is one diagnostic: code that uses the types of all entries compiles all the same, and translations are not
/// reported.
/// </summary>
public sealed class OneFaultTests
{
    private const string Good = """
        {
          "$schema": "obj/errors.schema.json",
          "culture": "en",
          "statuses": {
            "404": { "title": "Not found", "message": "Nothing here." },
            "409": { "title": "Conflict" }
          },
          "errors": {
            "NoSuchEntity": {
              "status": 404,
              "message": "There is no %fieldName with %fieldValue",
              "title": "Nothing found"
            },
            "OutOfStock": {
              "status": 409,
              "message": "Only %left of %sku are left",
              "parameters": ["sku", { "name": "left", "type": "int" }],
              "retryAfter": 60,
              "help": "https://shop.example/help",
              "logLevel": "Warning"
            },
            "CartIsEmpty": { "status": 409, "message": "The cart is empty" },
            "OrderIsLocked": { "status": 409, "message": "Order %1 is locked by %2" },
            "Busy": { "status": 503, "message": "Busy", "code": "BUSY" }
          }
        }
        """;

    private const string German = """
        {
          "statuses": { "404": { "title": "Nicht gefunden", "message": "Hier ist nichts." }, "409": { "title": "Konflikt" }, "503": { "title": "Überlastet" } },
          "NoSuchEntity": { "message": "Es gibt kein %fieldName mit %fieldValue", "title": "Nichts gefunden" },
          "OutOfStock": "Nur %left von %sku sind da",
          "CartIsEmpty": "Der Warenkorb ist leer",
          "OrderIsLocked": "Bestellung %1 ist von %2 gesperrt",
          "Busy": "Überlastet"
        }
        """;

    private const string Rows = """
        There is no %fieldName with %fieldValue,Es gibt kein %fieldName mit %fieldValue
        Nothing found,Nichts gefunden
        Only %left of %sku are left,Nur %left von %sku sind da
        The cart is empty,Der Warenkorb ist leer
        Order %1 is locked by %2,Bestellung %1 ist von %2 gesperrt
        Busy,Viel zu tun
        Not found,Nicht gefunden
        Nothing here.,Hier ist nichts.
        Conflict,Konflikt

        """;

    private const string Uses = """
        internal static class Uses
        {
            internal static object[] All() =>
            [
                new Shop.NoSuchEntityError("sku", "24-MB01"), new Shop.NoSuchEntityException("sku", "24-MB01"), Shop.Errors.NoSuchEntity,
                new Shop.OutOfStockError("POT", 3), new Shop.OutOfStockException("POT", 3), Shop.Errors.OutOfStock,
                new Shop.CartIsEmptyError(), new Shop.CartIsEmptyException(), Shop.Errors.CartIsEmpty,
                new Shop.OrderIsLockedError("1", "Ada"), new Shop.OrderIsLockedException("1", "Ada"), Shop.Errors.OrderIsLocked,
                new Shop.BusyError(), new Shop.BusyException(), Shop.Errors.Busy, Shop.ErrorKeys.Busy, Shop.ErrorCodes.Busy,
            ];
        }
        """;

    [Fact]
    public void The_good_catalogue_has_no_fault() => Assert.All(Run(Good), line => Assert.Contains(" info ", line, StringComparison.Ordinal));

    [Theory]
    // Values.
    [InlineData("\"status\": 404,", "\"status\": 200,", "EG2003")]
    [InlineData("\"status\": 404,", "\"status\": \"404\",", "EG2002")]
    [InlineData("\"status\": 404,", "", "EG2001")]
    [InlineData("\"status\": 404,", "\"stauts\": 404,", "EG2005")]
    [InlineData("\"message\": \"There is", "\"mesage\": \"There is", "EG2005")]
    [InlineData("\"message\": \"The cart is empty\"", "\"message\": \"\"", "EG2004")]
    [InlineData(", \"message\": \"The cart is empty\"", "", "EG2001")]
    [InlineData("\"title\": \"Nothing found\"", "\"title\": 5", "EG2002")]
    [InlineData("\"retryAfter\": 60", "\"retryAfter\": -60", "EG2003")]
    [InlineData("https://shop.example/help", "shop.example/help", "EG2012")]
    [InlineData("\"logLevel\": \"Warning\"", "\"logLevel\": \"Warn\"", "EG2013")]
    [InlineData("\"code\": \"BUSY\"", "\"code\": \"CartIsEmpty\"", "EG3001")]
    [InlineData("\"culture\": \"en\"", "\"culture\": \"english_\"", "EG2013")]
    [InlineData("\"culture\": \"en\"", "\"cultrue\": \"en\"", "EG2005")]
    [InlineData("\"Nothing here.\"", "\"Nothing at %place.\"", "EG4022")]
    [InlineData("\"409\": {", "\"4o9\": {", "EG2017")]
    [InlineData("{ \"status\": 409, \"message\": \"The cart is empty\" }", "\"The cart is empty\"", "EG2002")]
    [InlineData("{ \"status\": 503, \"message\": \"Busy\", \"code\": \"BUSY\" }", "null", "EG2002")]
    // Messages.
    [InlineData("%fieldName with %fieldValue", "%fieldName with %2", "EG4001")]
    [InlineData("Order %1 is locked by %2", "Order %1 is locked by %3", "EG4002")]
    [InlineData("Only %left of", "Only %letf of", "EG4003")]
    [InlineData("Only %left of %sku", "Only %left of %2", "EG4001")]
    // Parameters.
    [InlineData("\"type\": \"int\"", "\"type\": \"integer\"", "EG2010")]
    [InlineData("\"type\": \"int\"", "\"type\": 5", "EG2002")]
    [InlineData("\"type\": \"int\"", "\"tpye\": \"int\"", "EG2005")]
    [InlineData("\"type\": \"int\"", "\"type\": \"int\", \"format\": \"Q\"", "EG2011")]
    [InlineData("\"name\": \"left\"", "\"nmae\": \"left\"", "EG2005")]
    [InlineData("\"name\": \"left\", ", "", "EG2001")]
    [InlineData("[\"sku\", {", "[5, {", "EG2002")]
    [InlineData("[\"sku\", {", "[\"\", {", "EG2004")]
    [InlineData("[\"sku\", {", "[\"sku\", \"sku\", {", "EG2006")]
    // Syntax.
    [InlineData("\"status\": 404,", "\"status\": 404", "EG1003")]
    [InlineData("\"status\": 404,", "\"status\" 404,", "EG1003")]
    [InlineData("\"status\": 404,", "\"status\": ,", "EG1003")]
    [InlineData("\"status\": 404,", "status: 404,", "EG1003")]
    [InlineData("\"status\": 404,", "\"status\": 4o4,", "EG1003")]
    [InlineData("\"status\": 404,", "\"status\": 404,,", "EG1003")]
    [InlineData("\"status\": 404,", "\"status: 404,", "EG1003")]
    [InlineData("with %fieldValue\",", "with %fieldValue,", "EG1003")]
    [InlineData("with %fieldValue\",", "with %fieldValue\\x\",", "EG1003")]
    [InlineData("\"There is no %fieldName with %fieldValue\"", "'There is no %fieldName with %fieldValue'", "EG1003")]
    [InlineData("\"There is no %fieldName", "\"There is\tno %fieldName", "EG1003")]
    [InlineData("\"NoSuchEntity\": {", "\"NoSuchEntity\" {", "EG1003")]
    [InlineData("\"NoSuchEntity\": {", "\"NoSuchEntity\": {{", "EG1003")]
    [InlineData("\"Nothing found\"\n    },", "\"Nothing found\"\n    }", "EG1003")]
    [InlineData("\"Nothing found\"\n    },", "\"Nothing found\"\n    ", "EG1003")]
    [InlineData("\"Nothing found\"\n    },", "\"Nothing found\"\n    }},", "EG1003")]
    [InlineData("\"Nothing found\"\n    },", "\"Nothing found\"\n    }]},", "EG1003")]
    [InlineData("\"type\": \"int\" }],", "\"type\": \"int\" },", "EG1003")]
    [InlineData("\"type\": \"int\" }],", "\"type\": \"int\" ],", "EG1003")]
    [InlineData("\"The cart is empty\" },", "\"The cart is empty\" ,", "EG1003")]
    [InlineData("\"The cart is empty\" },", "\"The cart is empty\" }},", "EG1003")]
    [InlineData("\"409\": { \"title\": \"Conflict\" }\n  },", "\"409\": { \"title\": \"Conflict\" }\n  ,", "EG1003")]
    [InlineData("\"409\": { \"title\": \"Conflict\" }\n  },", "\"409\": { \"title\": \"Conflict\" }\n  }", "EG1003")]
    [InlineData("\"errors\": {", "\"errors\" {", "EG1003")]
    [InlineData("\"errors\": {", "# a comment\n\"errors\": {", "EG1003")]
    [InlineData("\"code\": \"BUSY\" }\n  }\n}", "\"code\": \"BUSY\" }\n  }\n", "EG1003")]
    [InlineData("\"code\": \"BUSY\" }\n  }\n}", "\"code\": \"BUSY\" }\n  }\n}}", "EG1003")]
    public void One_fault_is_one_diagnostic(string before, string after, string id)
    {
        Assert.Contains(before, Good, StringComparison.Ordinal);
        string[] findings = [.. Run(Good.Replace(before, after, StringComparison.Ordinal))];

        string finding = Assert.Single(findings, line => !line.Contains(" info ", StringComparison.Ordinal));
        Assert.Contains($" {id}: ", finding, StringComparison.Ordinal);
        Assert.StartsWith("errors.json(", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_single_character_that_is_left_out_keeps_the_types_of_other_entries()
    {
        CSharpCompilation target = Reports.Library();
        string[] keys = ["NoSuchEntity", "OutOfStock", "CartIsEmpty", "OrderIsLocked", "Busy"];
        for (int i = Good.IndexOf("\"OutOfStock\"", StringComparison.Ordinal); i < Good.IndexOf("\"CartIsEmpty\"", StringComparison.Ordinal); i += 3)
        {
            GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(Good.Remove(i, 1))], target);

            string[] entries = [.. Reports.Entries(output)];
            Assert.All(keys.Where(key => key != "OutOfStock"), key => Assert.True(entries.Contains(key), $"Without '{Good[i]}' at {i}, '{key}' has no types."));
            Assert.Empty(output.CompilerFindings);
        }
    }

    private static IEnumerable<string> Run(string catalog)
    {
        CSharpCompilation target = Reports.Library();
        target = target.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Uses, (CSharpParseOptions)target.SyntaxTrees[0].Options));
        AdditionalText[] files = [Reports.Catalog(catalog), Reports.Catalog(German, "errors.de.json"), Reports.Catalog(Rows, "errors.fr.csv")];
        GeneratorOutput output = GeneratorHarness.Run(files, target);
        return output.DisplayedDiagnostics.Concat(output.CompilerFindings.Select(finding => finding.ToString()));
    }
}
