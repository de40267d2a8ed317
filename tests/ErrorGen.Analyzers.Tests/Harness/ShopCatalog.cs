namespace ErrorGen.Analyzers.Tests.Harness;

/// <summary>The catalogue of the code that the tests analyse.</summary>
internal static class ShopCatalog
{
    public const string Text = """
        {
          "errors": {
            "NoSuchOrder": { "status": 404, "message": "There is no order %id." },
            "OutOfStock": { "status": 409, "message": "Only %available of %sku are left." },
            "PaymentDeclined": { "status": 402, "message": "The payment was declined." },
            "CartLocked": { "status": 409, "message": "The cart is locked." },
            "NotAllowed": { "status": 403, "message": "The caller is not allowed to do this." },
            "InvalidField": { "status": 400, "message": "%field is not valid." },
            "Busy": { "status": 503, "message": "Busy." }
          }
        }
        """;

    /// <summary>A second catalogue of the same project, with names of its own.</summary>
    public const string Billing = """{ "errors": { "InvoicePaid": { "status": 409, "message": "The invoice is paid." } } }""";
}
