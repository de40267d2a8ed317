using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Tests.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Random values of the shape of a catalogue: mostly accepted, so that there is something to compile, and mostly unpleasant.</summary>
internal static class RandomCatalogs
{
    /// <summary>One place in so many is wrong.</summary>
    private const int Rarity = 40;

    /// <summary>Fields that most entries have; the others are in one of three entries.</summary>
    private static readonly HashSet<string> UsualFields =
        [CatalogFields.Errors, CatalogFields.Status, CatalogFields.Message, CatalogFields.Name];

    private static readonly string[] Texts =
    [
        "A message.", "%1 and %2", "%name is not %Name", "%class %index %error", "{0}", "</summary>", "\"; }", "\\", "//", "#error", "100 %",
        "\u2028", "\u0085x", "\ud800", "\u202eabc", "\ufffe", "\ufffd", "\0x", "\r\nx", "\ud83d\ude00",
    ];

    private static readonly string[] BadTexts = ["", " ", "%1 %name", "%2", "%_"];

    private static readonly string[] Names =
    [
        "OutOfStock", "out-of-stocks", "OutOfStockError", "class", "record", "_", "2", "name", "code", "Message", "Entry", "innerException",
        "Error", "CatalogData", "System", "global", "nameof", "index", "\u0398", "\u03f4", "e\u0301", "I", "\u0131", "a\u200db",
    ];

    private static readonly string[] BadNames = ["outOfStock", "Errors", "ErrorCodes", "All", "Catalog", "ErrorsData", "\u00e9", "", "-", "x-note", "7"];

    /// <summary>None that a class has, too: where a project calls both alike, the compiler says so better.</summary>
    private static readonly string[] Namespaces = ["Shop", "Shop.Web", "System", "Shop.namespace"];

    private static readonly string[] Types = [.. ParameterType.All.SelectMany(type => new[] { type.CatalogName, type.CatalogName + "?" })];

    private static readonly string[] Formats = ["N2", "X", "D", "yyyy", "HH:mm", "g", "0.00", "'", "%", "\\"];

    public static Arbitrary<JsonNode> Arbitrary { get; } = Arb.From(Object(CatalogFields.OfCatalog));

    private static Gen<JsonNode> Value(string field) => field switch
    {
        CatalogFields.Statuses => Map(Gen.Elements("404", "500", "200", "99"), CatalogFields.OfStatus),
        CatalogFields.Errors => Map(Text(Names, BadNames), CatalogFields.OfError),
        CatalogFields.Parameters => Parameters(),
        CatalogFields.Status or CatalogFields.RetryAfter => Text(["400", "404", "503", "4e2"], ["600", "-1", "404.5"])
            .Select(JsonNode (lexeme) => new JsonNumber(lexeme, default)),
        CatalogFields.Namespace => String(Namespaces, ["Shop.", "@a"]),
        CatalogFields.Class or CatalogFields.Name or CatalogFields.Code => String(Names, BadNames),
        CatalogFields.Culture => String(["en", "de-AT"], ["en_US"]),
        CatalogFields.Type => String(Types, ["text", "?"]),
        CatalogFields.Format => String(Formats, [""]),
        CatalogFields.Help or CatalogFields.TypeBase => String(["https://shop.example/{code}"], ["/help", "urn:{code}"]),
        _ => String(Texts, BadTexts),
    };

    /// <summary>An object with some of the known fields, and now and then another one.</summary>
    private static Gen<JsonNode> Object(IReadOnlyList<string> known) =>
        from fields in Gen.CollectToList(known, Field)
        from stray in Rarely(Gen.Constant<JsonMember?>(null), Member(Gen.Elements(Names), _ => JsonTrees.Arbitrary.Generator).Select(JsonMember? (member) => member))
        select (JsonNode)Object([.. fields.Append(stray).OfType<JsonMember>()]);

    private static Gen<JsonMember?> Field(string name)
    {
        Gen<JsonMember?> present = Member(Gen.Constant(name), field => Rarely(Value(field), JsonTrees.Arbitrary.Generator)).Select(JsonMember? (member) => member);
        Gen<JsonMember?> absent = Gen.Constant<JsonMember?>(null);
        return UsualFields.Contains(name) ? Rarely(present, absent) : Gen.Frequency((1, present), (2, absent));
    }

    /// <summary>An object whose names are free.</summary>
    private static Gen<JsonNode> Map(Gen<string> names, IReadOnlyList<string> known) =>
        Member(names, _ => Object(known)).ListOf().Resize(12).Select(JsonNode (members) => Object(members.DistinctBy(member => member.Name)));

    private static Gen<JsonNode> Parameters() =>
        Rarely(String(Names, BadNames), Object(CatalogFields.OfParameter))
            .ListOf()
            .Resize(4)
            .Select(JsonNode (items) => new JsonArray([.. items], default, isComplete: true));

    private static Gen<JsonMember> Member(Gen<string> names, Func<string, Gen<JsonNode>> value) =>
        from name in names
        from node in value(name)
        select new JsonMember(name, default, node);

    private static JsonObject Object(IEnumerable<JsonMember> members) => new JsonObject([.. members], default, isComplete: true);

    private static Gen<JsonNode> String(string[] usual, string[] rare) => Text(usual, rare).Select(JsonNode (text) => new JsonString(text, default));

    private static Gen<string> Text(string[] usual, string[] rare) => Rarely(Gen.Elements(usual), Gen.Elements(rare));

    private static Gen<T> Rarely<T>(Gen<T> usual, Gen<T> rare) => Gen.Frequency((Rarity, usual), (1, rare));
}
