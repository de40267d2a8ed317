using System.Globalization;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>A catalogue in English. Each of its translations, in German, Austrian German and Arabic, lacks a text.</summary>
internal static class Depot
{
    public static ErrorCatalog Catalog { get; } = ErrorCatalog.Create("Depot", "en", static depot => depot
        .Add(new ErrorCatalogEntry(
            "OutOfStock",
            409,
            "Only %count of %sku are left, at %price",
            new ErrorParameter("sku"),
            new ErrorParameter("count", ErrorParameterType.Int64) { Format = "N0" },
            new ErrorParameter("price", ErrorParameterType.Decimal) { Format = "N2" })
        {
            Title = "Out of stock",
        })
        .Add("Closed", 503, "The depot is closed.")
        .Add("Forgotten", 400, "Not translated: %what", new ErrorParameter("what"))
        .AddStatus(new ErrorStatus(404, "Not here") { MessageTemplate = "Nothing lies here." })
        .AddStatus(new ErrorStatus(406, "Not to be had") { MessageTemplate = "To be had: %available" })
        .AddStatus(new ErrorStatus(410, "Taken away") { MessageTemplate = "It was taken away." })
        .AddStatus(new ErrorStatus(500, "Trouble") { MessageTemplate = "Trouble. Report %reportId." })
        .AddStatus(new ErrorStatus(503, "Out of order"))
        .AddTranslation("ar", static arabic => arabic
            .AddMessage("OutOfStock", "لم يتبق من %sku سوى %count بسعر %price")
            .AddMessage("Closed", "المستودع مغلق."))
        .AddTranslation("de", static german => german
            .AddMessage("OutOfStock", "Von %sku sind noch %count da, zu %price", "Nicht vorrätig")
            .AddMessage("Closed", "Das Lager ist geschlossen.")
            .AddStatus(new ErrorStatus(404, "Nicht gefunden") { MessageTemplate = "Hier liegt nichts." })
            .AddStatus(new ErrorStatus(406, "Nicht annehmbar") { MessageTemplate = "Zu haben: %available" })
            .AddStatus(new ErrorStatus(500, "Störung") { MessageTemplate = "Störung. Bericht %reportId." })
            .AddStatus(new ErrorStatus(503, "Außer Betrieb")))
        .AddTranslation("de-AT", static austrian => austrian.AddMessage("Closed", "Das Lager hat zu.")));

    /// <summary>German, or the invariant culture if the machine has no data for German.</summary>
    public static CultureInfo German { get; } = Catalog.Translations.Single(static translation => translation.Language == "de").Culture;

    public static Error OutOfStock { get; } = Catalog.Definitions[0].CreateError("<b>", 1234L, 1234.5m);

    public static Error Closed { get; } = Catalog.Definitions[1].CreateError();

    public static Error Forgotten { get; } = Catalog.Definitions[2].CreateError("this");

    /// <summary>An error of a catalogue that has one language only.</summary>
    public static Error OneLanguage { get; } = ErrorCatalog
        .Create("Other", "fr", static other => other.Add(
            "Autre", 400, "Un prix de %price", new ErrorParameter("price", ErrorParameterType.Decimal) { Format = "N2" }))
        .Definitions[0]
        .CreateError(1234.5m);
}
