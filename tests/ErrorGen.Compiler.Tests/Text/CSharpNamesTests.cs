using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Text;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("OutOfStock", "OutOfStock")]
    [InlineData("out_of_stock", "OutOfStock")]
    [InlineData("outOfStock", "OutOfStock")]
    [InlineData("ORDER_LOCKED", "OrderLocked")]
    [InlineData("HTTPNotFound", "HttpNotFound")]
    [InlineData("SKU", "Sku")]
    [InlineData("OAuth2Required", "OAuth2Required")]
    [InlineData("SHA256Mismatch", "Sha256Mismatch")]
    [InlineData("InvalidIDs", "InvalidIds")]
    [InlineData("XIsY", "XIsY")]
    [InlineData("Room101Taken", "Room101Taken")]
    [InlineData("Room101taken", "Room101taken")]
    [InlineData("PlanB", "PlanB")]
    [InlineData("PlanBFailed", "PlanBFailed")]
    [InlineData("NoSuchException", "NoSuch")]
    [InlineData("Exception", "Exception")]
    [InlineData("42P01", "_42P01")]
    [InlineData("NotFoundError", "NotFound")]
    [InlineData("not_found_error", "NotFound")]
    [InlineData("NOT-FOUND-EXCEPTION", "NotFound")]
    [InlineData("NotFoundErrorException", "NotFound")]
    [InlineData("42Error", "_42")]
    [InlineData("Error", "Error")]
    [InlineData("ErrorException", "Error")]
    [InlineData("Terror", "Terror")]
    [InlineData("ErrorLimit", "ErrorLimit")]
    [InlineData("ÄRGER_GROSS", "ÄrgerGross")]
    [InlineData("out-of-stock", "OutOfStock")]
    [InlineData("out of  stock!", "OutOfStock")]
    [InlineData("2fa", "_2fa")]
    [InlineData("größe", "Größe")]
    [InlineData("e\u0301tat", "\u00C9tat")]
    [InlineData("out\u00ADof\u200Dstock", "Outofstock")]
    [InlineData("a\uD83D\uDE00b", "AB")]
    [InlineData("\uD835\uDC00", null)]
    [InlineData("--", null)]
    [InlineData("", null)]
    public void A_key_becomes_an_identifier(string key, string? expected)
    {
        TestCultures.RequireComposition(key);
        Assert.Equal(expected, CSharpNames.Entry(key));
    }

    [Theory]
    [InlineData("fieldName", "FieldName")]
    [InlineData("field_name", "FieldName")]
    [InlineData("field.name-x", "FieldNameX")]
    [InlineData("SKU", "Sku")]
    [InlineData("orderID", "OrderId")]
    [InlineData("lastError", "LastError")]
    [InlineData("_", null)]
    [InlineData("1st", "_1st")]
    [InlineData("_1st", "_1st")]
    [InlineData("äpfel", "Äpfel")]
    public void A_parameter_becomes_a_property(string name, string? expected) => Assert.Equal(expected, CSharpNames.Pascal(name));

    [Theory]
    [InlineData("FieldName", "fieldName")]
    [InlineData("SKU", "sku")]
    [InlineData("SKUName", "skuName")]
    [InlineData("X", "x")]
    [InlineData("_1st", "_1st")]
    [InlineData("Äpfel", "äpfel")]
    public void A_property_becomes_an_argument(string property, string expected) => Assert.Equal(expected, CSharpNames.Camel(property));

    [Fact]
    public void Names_are_the_same_in_every_culture() => TestCultures.UseEach(() =>
    {
        Assert.Equal("ItemIndex", CSharpNames.Pascal("item_index"));
        Assert.Equal("itemIndex", CSharpNames.Camel("ItemIndex"));
        Assert.Equal("ıtem", CSharpNames.Camel("ıtem"));
    });

    [Theory]
    [InlineData("Shop", "Shop")]
    [InlineData("my_shop.HTTP", "my_shop.HTTP")]
    [InlineData("my-shop.2go.class", "MyShop._2go.@class")]
    [InlineData("Shop..Web", "Shop.Web")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Any_root_namespace_becomes_a_namespace(string name, string expected) => Assert.Equal(expected, CSharpNames.Namespace(name));

    [Theory]
    [InlineData("Shop.Web", true)]
    [InlineData("Shop.class", true)]
    [InlineData("Shop.", false)]
    [InlineData("Shop Web", false)]
    [InlineData("1Shop", false)]
    [InlineData("Sh\u200Dop", false)]
    [InlineData("Shop\u202E", false)]
    [InlineData("Cafe\u0301", false)]
    public void Namespace_is_accepted_unchanged_or_refused(string name, bool expected)
    {
        TestCultures.RequireComposition(name);
        Assert.Equal(expected, CSharpNames.IsNamespace(name));
    }

    [Theory]
    [InlineData("Errors", true)]
    [InlineData("class", true)]
    [InlineData("Shop.Errors", false)]
    [InlineData("Er\u200Drors", false)]
    [InlineData("", false)]
    public void Class_name_is_accepted_unchanged_or_refused(string name, bool expected) =>
        Assert.Equal(expected, CSharpNames.IsIdentifier(name));
}
