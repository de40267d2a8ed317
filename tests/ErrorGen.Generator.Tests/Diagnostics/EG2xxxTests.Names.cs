using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <content>Names.</content>
public sealed partial class EG2xxxTests
{
    [Fact]
    public void EG2005_a_name_that_no_object_of_its_kind_has() => Reports.Exactly(
        """
        {
          "error": {},
          "statuses": { "404": { "titel": "Not Found" } },
          "errors": {
            "Good": { "statsu": 404, "status": 400, "mesage": "", "message": "%1", "parameters": [{ "name": "a", "typ": "int", "Format": "D2" }] }
          }
        }
        """,
        generated: ["Good"],
        "errors.json(2,3): error EG2005: 'error' is not a known name here; did you mean 'errors'?",
        "errors.json(3,26): error EG2005: 'titel' is not a known name here; did you mean 'title'?",
        "errors.json(5,15): error EG2005: 'statsu' is not a known name here; did you mean 'status'?",
        "errors.json(5,45): error EG2005: 'mesage' is not a known name here; did you mean 'message'?",
        "errors.json(5,106): error EG2005: 'typ' is not a known name here; did you mean 'type'?",
        "errors.json(5,120): error EG2005: 'Format' is not a known name here; did you mean 'format'?");

    [Fact]
    public void EG2005_a_name_without_a_similar_one() => Reports.Exactly(
        """
        {
          "version": 1,
          "statuses": { "404": { "status": 404 } },
          "errors": { "Good": { "status": 400, "message": "%1", "severity": "low", "parameters": [{ "name": "a", "default": "" }] } }
        }
        """,
        generated: ["Good"],
        "errors.json(2,3): error EG2005: 'version' is not a known name here",
        "errors.json(3,26): error EG2005: 'status' is not a known name here",
        "errors.json(4,57): error EG2005: 'severity' is not a known name here",
        "errors.json(4,106): error EG2005: 'default' is not a known name here");

    [Fact]
    public void Names_of_other_tools_are_left_alone() => Reports.Exactly(
        """
        {
          "x-team": ["shop"],
          "x-team": "twice is their affair",
          "statuses": { "x-note": "", "404": { "x-note": 1 } },
          "errors": {
            "x-later": { "status": "unknown" },
            "Good": { "status": 400, "message": "%1", "x-owner": null, "parameters": [{ "name": "a", "x-": {} }] }
          }
        }
        """,
        generated: ["Good"]);

    [Fact]
    public void EG2006_duplicate_name() => Reports.Exactly(
        """
        {
          "culture": "en", "culture": "de",
          "statuses": {
            "404": { "title": "One" },
            "404": { "title": "Two" }
          },
          "errors": {
            "Good": { "status": 400, "message": "No", "status": 404 },
            "Good": { "status": 500, "message": "Again" },
            "\u0047ood": { "status": 500, "message": "Again" }
          },
          "errors": { "Lost": { "status": 400, "message": "No" } }
        }
        """,
        generated: ["Good"],
        "errors.json(2,20): error EG2006: 'culture' is already defined at line 2, column 3; rename or remove one of them",
        "errors.json(12,3): error EG2006: 'errors' is already defined at line 7, column 3; rename or remove one of them",
        "errors.json(5,5): error EG2006: '404' is already defined at line 4, column 5; rename or remove one of them",
        "errors.json(8,47): error EG2006: 'status' is already defined at line 8, column 15; rename or remove one of them",
        "errors.json(9,5): error EG2006: 'Good' is already defined at line 8, column 5; rename or remove one of them",
        "errors.json(10,5): error EG2006: 'Good' is already defined at line 8, column 5; rename or remove one of them");

    [Fact]
    public void EG2006_a_parameter_that_is_declared_twice() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "%id", "parameters": ["id", { "type": "int", "name": "id" }] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,96): error EG2006: 'id' is already defined at line 3, column 65; rename or remove one of them");

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("!?")]
    [InlineData("_ _")]
    [InlineData("\U0001F600")]
    public void EG2007_a_key_that_has_no_letter_or_digit(string key) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "{{key}}": { "status": 400, "message": "No" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Good"],
        $"errors.json(3,5): error EG2007: '{key}' cannot be converted to a C# identifier; it needs a letter or a digit");

    [Fact]
    public void EG2007_a_parameter_that_has_no_letter_or_digit() => Reports.Exactly(
        """
        {
          "errors": {
            "Broken": { "status": 400, "message": "%*** %_", "parameters": [{ "name": "***" }, "_"] },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Broken", "Good"],
        "errors.json(3,79): error EG2007: '***' cannot be converted to a C# identifier; it needs a letter or a digit",
        "errors.json(3,88): error EG2007: '_' cannot be converted to a C# identifier; it needs a letter or a digit");

    [Theory]
    [InlineData("no-such-entity", "NoSuchEntity")]
    [InlineData("404", "_404")]
    [InlineData("order.not found", "OrderNotFound")]
    [InlineData("ORDER_LOCKED", "OrderLocked")]
    [InlineData("42P01", "_42P01")]
    [InlineData("NotFoundError", "NotFound")]
    [InlineData("gr\u00F6\u00DFe", "Gr\u00F6\u00DFe")]
    public void Other_keys_become_identifiers(string key, string name) => Reports.Exactly(
        $$"""{ "errors": { "{{key}}": { "status": 400, "message": "No" } } }""", generated: [name]);

    [Theory]
    [InlineData("All", "Errors")]
    [InlineData("Catalog", "Errors")]
    [InlineData("TryGet", "Errors")]
    [InlineData("try-get", "Errors")]
    [InlineData("ALL", "Errors")]
    [InlineData("TRY_GET", "Errors")]
    [InlineData("CatalogError", "Errors")]
    [InlineData("Equals", "Errors")]
    [InlineData("GetHashCode", "Errors")]
    [InlineData("GetType", "Errors")]
    [InlineData("ToString", "Errors")]
    [InlineData("Errors", "Errors")]
    [InlineData("ErrorCodes", "ErrorCodes")]
    [InlineData("ErrorKeys", "ErrorKeys")]
    [InlineData("ErrorsEndpointFilter", "ErrorsEndpointFilter")]
    public void EG2008_a_key_that_the_generated_classes_use(string key, string clash) => Reports.Exactly(
        $$"""
        {
          "errors": {
            "{{key}}": { "status": 400, "message": "No" },
            "Good": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: ["Good"],
        $"errors.json(3,5): error EG2008: '{key}' clashes with the generated class '{clash}' or one of its members; choose another key");

    [Theory]
    [InlineData("OrderError")]
    [InlineData("OrderException")]
    public void EG2008_a_key_whose_classes_are_named_as_the_catalogue(string className) => Reports.Exactly(
        $$"""
        {
          "class": "{{className}}",
          "errors": {
            "Order": { "status": 400, "message": "No" }
          }
        }
        """,
        generated: [],
        $"errors.json(4,5): error EG2008: 'Order' clashes with the generated class '{className}' or one of its members; choose another key");

    [Theory]
    [InlineData("get_All", "GetAll")]
    [InlineData("set_Catalog", "SetCatalog")]
    [InlineData("get_", "Get")]
    public void Names_like_those_of_accessors_are_free(string key, string name) => Reports.Exactly(
        $$"""{ "errors": { "{{key}}": { "status": 400, "message": "%sku %get_Sku %set_Sku %get_All %get_Message" } } }""", generated: [name]);

    [Fact]
    public void EG2009_a_parameter_named_as_a_member_of_every_error() => Reports.Exactly(
        """
        {
          "errors": {
            "Good": { "status": 400, "message": "%code %message", "parameters": ["code", { "name": "message" }] },
            "Inferred": { "status": 400, "message": "%status" }
          }
        }
        """,
        generated: ["Good", "Inferred"],
        "errors.json(3,74): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
        "errors.json(3,92): info EG2009: The parameter 'message' becomes the property 'MessageValue', because the generated class already uses 'Message'",
        "errors.json(4,45): info EG2009: The parameter 'status' becomes the property 'StatusValue', because the generated class already uses 'Status'");

    [Theory]
    [InlineData("innerException", "InnerException")]
    [InlineData("INNERException", "InnerException")]
    [InlineData("INNER-Exception", "InnerException")]
    public void EG2009_a_parameter_whose_argument_every_exception_has(string parameter, string property) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "No", "parameters": ["{{parameter}}"] } } }""",
        generated: ["Good"],
        $"errors.json(1,72): info EG4004: The message does not use the parameter '{parameter}'; clients get it as data only",
        $"errors.json(1,72): info EG2009: The parameter '{parameter}' becomes the property '{property}Value', because the generated class already uses '{property}'");

    [Theory]
    [MemberData(nameof(MembersOfEveryError))]
    public void EG2009_every_member_that_a_parameter_could_hide(string member) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "%{{member}}" } } }""",
        generated: ["Good"],
        $"errors.json(1,51): info EG2009: The parameter '{member}' becomes the property '{member}Value', because the generated class already uses '{member}'");

    [Theory]
    [InlineData("first name", "first_x0020_name")]
    [InlineData("2nd", "_x0032_nd")]
    [InlineData("a:b", "a_x003A_b")]
    [InlineData("i", "_x0069_")]
    public void EG2018_a_parameter_whose_name_is_none_of_xml(string name, string element) => Reports.Exactly(
        $$"""{ "errors": { "Good": { "status": 400, "message": "%good-name %{{name}}", "parameters": ["good-name", "{{name}}"] } } }""",
        generated: ["Good"],
        $"errors.json(1,{95 + name.Length}): warning EG2018: The parameter '{name}' is named '{element}' in XML problem details, "
        + "because its name is not a valid element name");

    /// <summary>
    /// From the runtime itself: a member that it gains must become reserved. A property can hide no member that the generated class does not see:
    /// one of an explicit interface, or one that only the runtime can override.
    /// </summary>
    public static TheoryData<string> MembersOfEveryError() =>
    [
        .. typeof(Error).GetMembers(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static
                | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.FlattenHierarchy)
            .Where(member => member is System.Reflection.PropertyInfo { GetMethod: { IsAssembly: false, IsPrivate: false, IsFamilyAndAssembly: false } }
                or System.Reflection.MethodInfo { IsSpecialName: false, IsAssembly: false, IsPrivate: false, IsFamilyAndAssembly: false })
            .Select(member => member.Name)
            .Append("InnerException")
            .Append("GoodError")
            .Append("Entry")
            .Distinct(StringComparer.Ordinal),
    ];
}
