using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

/// <summary>A catalogue with every kind of text, and its German translation.</summary>
internal static class ExchangeFiles
{
    public const string Catalog = """
        {
          "culture": "en",
          "statuses": {
            "400": { "title": "Bad Request" },
            "403": { "title": "Forbidden" },
            "404": { "title": "Not Found", "message": "There is nothing at this address." },
            "500": { "title": "Error" }
          },
          "errors": {
            "OutOfStock": {
              "status": 409,
              "message": { "plural": "count", "=0": "Nothing is left of %sku.", "one": "%count item of %sku is left.", "other": "%count items of %sku are left." },
              "title": "Out of stock",
              "description": "The quantity is higher than the stock.\nIt may be available later.",
              "parameters": [
                { "name": "sku", "description": "The article.", "example": "24-MB01" },
                { "name": "count", "type": "int?" }
              ],
              "examples": [{ "count": null }, { "count": 3 }, { "count": 0 }]
            },
            "TooWide": {
              "status": 400,
              "message": "At most %{max}px & 100%{} of <b>\"%name\"</b>; 5% {{x}}' '{} it's\nline two",
              "parameters": [{ "name": "max", "type": "int" }, { "name": "name" }]
            },
            "Positional": { "status": 400, "message": "%2 before %1" },
            "Channel": {
              "status": 403,
              "message": { "select": "channel", "web": "Not on the web.", "other": "Not in %channel." },
              "parameters": [{ "name": "channel", "values": ["web", "store"] }]
            },
            "Plain": { "status": 500, "message": "Something has failed." }
          }
        }
        """;

    public const string German = """
        // Written by hand.
        {
          "Plain": "Etwas ist fehlgeschlagen.", // a note
          "OutOfStock": {
            "message": { "=0": "Von %sku ist nichts übrig.", "one": "%count Stück von %sku ist übrig.", "other": "%count Stück von %sku sind übrig." },
            "title": "Ausverkauft"
          },
          "Positional": "%1 nach %2",
          "TooWide": "Höchstens %{max}px & 100%{} von <b>\"%name\"</b>; 5% {{x}}' '{} ist's\nZeile zwei",
          "Channel": { "web": "Nicht im Web.", "other": "Nicht in %channel." },
          "statuses": {
            "400": { "title": "Ungültig" },
            "403": { "title": "Verboten" },
            "404": { "title": "Nicht gefunden", "message": "Unter dieser Adresse ist nichts." },
            "500": { "title": "Fehler" }
          },
        }

        """;

    public static readonly TheoryData<string> Formats = ["xliff", "xliff2", "po", "resx", "icu"];

    /// <summary>Writes the catalogue, and the translation if it is not null.</summary>
    public static void Write(TemporaryFolder folder, string? german = German)
    {
        folder.Write("errors.json", Catalog);
        if (german is not null)
        {
            folder.Write("errors.de.json", german);
        }
    }

    /// <summary>Runs a command on the folder.</summary>
    public static ToolRun Export(TemporaryFolder folder, string format, params string[] more) =>
        ToolRun.Start(["export", folder.Path, "--format", format, "--output", folder.Combine("out"), .. more]);

    /// <summary>Imports a file of the folder <c>out</c>.</summary>
    public static ToolRun Import(TemporaryFolder folder, string file, params string[] more) =>
        ToolRun.Start(["import", Path.Combine(folder.Combine("out"), file), "--catalog", folder.Path, .. more]);

    /// <summary>The exported file of a language.</summary>
    public static string FileOf(TemporaryFolder folder, string language) =>
        Directory.GetFiles(folder.Combine("out"), $"errors.{language}.*").Single();
}
