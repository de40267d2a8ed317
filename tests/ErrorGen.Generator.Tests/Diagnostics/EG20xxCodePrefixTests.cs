using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Codes that do not start with the prefix of the catalogue.</summary>
public sealed class EG20xxCodePrefixTests
{
    [Fact]
    public void EG2024_codes_without_the_prefix() => Reports.Exactly(
        """
        {
          "codePrefix": "SHOP_",
          "statuses": {
            "404": { "code": "NOT_FOUND" },
            "503": { "code": "SHOP_CLOSED" }
          },
          "errors": {
            "OutOfStock": { "status": 409, "message": "No" },
            "SHOP_Locked": { "status": 409, "message": "No" },
            "Taken": { "status": 409, "message": "No",
              "code": "shop_TAKEN" },
            "carts": { "defaults": { "status": 409 }, "errors": {
              "CartEmpty": { "message": "No",
                "code": "CART_EMPTY" }
            } }
          }
        }
        """,
        ["OutOfStock", "ShopLocked", "Taken", "CartEmpty"],
        "errors.json(4,22): error EG2024: The code 'NOT_FOUND' does not start with 'SHOP_', the 'codePrefix' of the catalogue; write 'SHOP_NOT_FOUND'",
        "errors.json(8,5): error EG2024: The code 'OutOfStock' does not start with 'SHOP_', the 'codePrefix' of the catalogue; write \"code\": \"SHOP_OutOfStock\"",
        "errors.json(11,15): error EG2024: The code 'shop_TAKEN' does not start with 'SHOP_', the 'codePrefix' of the catalogue; write 'SHOP_TAKEN'",
        "errors.json(14,17): error EG2024: The code 'CART_EMPTY' does not start with 'SHOP_', the 'codePrefix' of the catalogue; write 'SHOP_CART_EMPTY'");

    [Theory]
    [InlineData("7", "error EG2002: 'codePrefix' must be a string, but is a whole number")]
    [InlineData("\" \"", "error EG2004: 'codePrefix' must not be empty")]
    public void Prefix_that_is_wrong_is_reported_and_codes_are_not(string prefix, string expected) => Reports.Exactly(
        $$"""
        { "codePrefix":
          {{prefix}}, "errors": { "Left": { "status": 409, "message": "No" } } }
        """,
        ["Left"],
        $"errors.json(2,3): {expected}");

    [Fact]
    public void Code_that_is_wrong_is_reported_once() => Reports.Exactly(
        """
        { "codePrefix": "SHOP_", "errors": {
          "Left": { "status": 409, "message": "No", "code": 7 } } }
        """,
        ["Left"],
        "errors.json(2,53): error EG2002: 'code' must be a string, but is a whole number");
}
