using System.Globalization;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>A catalogue in English with German, Austrian and Arabic translations, of which each has some gap.</summary>
internal static class Depot
{
    public static GivenCatalog Catalog { get; } = new(
        "Depot",
        "en",
        new GivenTranslation("ar", "لم يتبق من %sku سوى %count بسعر %price", "المستودع مغلق."),
        new GivenTranslation("de", "Von %sku sind noch %count da, zu %price", "Das Lager ist geschlossen.")
        {
            Titles = ["Nicht vorrätig"],
            GivenStatuses =
            [
                new ErrorStatus(404, "Nicht gefunden") { MessageTemplate = "Hier liegt nichts." },
                new ErrorStatus(406, "Nicht annehmbar") { MessageTemplate = "Zu haben: %available" },
                new ErrorStatus(500, "Störung") { MessageTemplate = "Störung. Bericht %reportId." },
                new ErrorStatus(503, "Außer Betrieb"),
            ],
        },
        new GivenTranslation("de-AT", "", "Das Lager hat zu."))
    {
        GivenStatuses =
        [
            new ErrorStatus(404, "Not here") { MessageTemplate = "Nothing lies here." },
            new ErrorStatus(406, "Not to be had") { MessageTemplate = "To be had: %available" },
            new ErrorStatus(410, "Taken away") { MessageTemplate = "It was taken away." },
            new ErrorStatus(500, "Trouble") { MessageTemplate = "Trouble. Report %reportId." },
            new ErrorStatus(503, "Out of order"),
        ],
    };

    private static readonly ErrorDefinition OutOfStockEntry = Catalog.Add(
        "OutOfStock", 409, "Only %count of %sku are left, at %price", "Out of stock",
        new ErrorParameter("sku"),
        new ErrorParameter("count", ErrorParameterType.Int64) { Format = "N0" },
        new ErrorParameter("price", ErrorParameterType.Decimal) { Format = "N2" });

    private static readonly ErrorDefinition ClosedEntry = Catalog.Add("Closed", 503, "The depot is closed.");

    private static readonly ErrorDefinition ForgottenEntry =
        Catalog.Add("Forgotten", 400, "Not translated: %what", title: null, new ErrorParameter("what"));

    /// <summary>German; the invariant culture where the machine has no other.</summary>
    public static CultureInfo German { get; } = Catalog.Translations.Single(static translation => translation.Language == "de").Culture;

    public static Error OutOfStock { get; } = new OwnError(OutOfStockEntry, "<b>", 1234, 1234.5m);

    public static Error Closed { get; } = new OwnError(ClosedEntry);

    public static Error Forgotten { get; } = new OwnError(ForgottenEntry, "this");

    /// <summary>An error of a catalogue that has one language only.</summary>
    public static Error OneLanguage { get; } = new OwnError(
        new GivenCatalog("Other", "fr").Add(
            "Autre", 400, "Un prix de %price", title: null, new ErrorParameter("price", ErrorParameterType.Decimal) { Format = "N2" }),
        1234.5m);
}
