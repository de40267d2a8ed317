using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

public sealed class RunTimeCatalogTests
{
    private static readonly ErrorParameter Available = new("available", ErrorParameterType.Int32);

    [Fact]
    public void Entries_are_found_by_position_and_code()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", errors => errors
            .Add("OutOfStock", 409, "Only %available left.", Available)
            .Add(new ErrorCatalogEntry("Closed", 503, "Closed: %1.", new ErrorParameter("why")) { Code = "E-1", Title = "Closed", RetryAfter = TimeSpan.FromSeconds(5) }));

        Assert.Equal(("Errors", "en", 2), (catalog.Name, catalog.Language, catalog.Definitions.Count));
        Assert.True(catalog.TryGet("E-1", out ErrorDefinition? closed));
        Assert.Same(catalog.Definitions[1], closed);
        Assert.Equal(("Closed", 503, "Closed", TimeSpan.FromSeconds(5), true), (closed.Key, closed.Status, closed.Title, closed.RetryAfter, closed.HasPositionalParameters));
        Assert.Equal("Only 3 left.", catalog.Definitions[0].CreateError(3).Message);
        Assert.Equal("Closed: rain.", closed.CreateError("rain").Message);
        Assert.False(catalog.TryGet("Closed", out _));
    }

    [Fact]
    public void Statuses_and_translations_are_part_of_it()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", errors =>
        {
            errors.TypeUriTemplate = "https://shop.example/{code}";
            errors.Add("OutOfStock", 409, "Only %available left.", Available)
                .AddStatus(new ErrorStatus(500, "Ours")).AddStatus(new ErrorStatus(404, "Not here"))
                .AddTranslation("de", german => german.AddMessage("OutOfStock", "Nur noch %available.", "Ausverkauft").AddStatus(new ErrorStatus(404, "Nicht da")));
        });

        Assert.Equal([404, 500], catalog.Statuses.Select(status => status.Status));
        Assert.Equal("https://shop.example/OutOfStock", catalog.Definitions[0].TypeUri);
        ErrorText text = catalog.Definitions[0].GetText(catalog.FindTranslation("de-AT"));
        Assert.Equal(("de", "Nur noch %available.", "Ausverkauft"), (text.Language, text.MessageTemplate, text.Title));
        Assert.True(Assert.Single(catalog.Translations).TryGetStatus(404, out ErrorStatus? german));
        Assert.Equal("Nicht da", german.Title);
        Assert.Equal("Only 3 left.", catalog.Definitions[0].CreateError(3).Render(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("key", "The key 'A' is added twice.")]
    [InlineData("code", "'B' has the code 'A', which is the code of 'A'.")]
    [InlineData("status", "The status 404 is added twice.")]
    [InlineData("language", "The language 'DE' is added twice.")]
    [InlineData("own language", "The language 'en' of the catalogue cannot also be a translation.")]
    [InlineData("message", "The message of 'A' in the language 'de' is added twice.")]
    [InlineData("unknown entry", "The language 'de' has a message of 'X', which is not an entry of the catalogue.")]
    [InlineData("placeholder", "'%what' in the message of 'B' is not a declared parameter. The entry has no parameters.")]
    [InlineData("position", "'%2' in the message of 'B' is not a declared parameter. Its placeholders are %1.")]
    [InlineData("bounded placeholder", "'%{what}' in the message of 'B' is not a declared parameter. Its placeholders are %one.")]
    [InlineData("bounded position", "'%{2}' in the message of 'B' is not a declared parameter. Its placeholders are %1.")]
    [InlineData("translated placeholder", "'%was' in the message of 'A' in the language 'de' is not a declared parameter. The entry has no parameters.")]
    public void Mistakes_are_refused_with_a_message_that_names_them(string mistake, string expected)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ErrorCatalog.Create("Errors", "en", errors =>
        {
            errors.Add("A", 400, "100% of it.").AddStatus(new ErrorStatus(404, "T"));
            _ = mistake switch
            {
                "key" => errors.Add("A", 400, ""),
                "code" => errors.Add(new ErrorCatalogEntry("B", 400, "") { Code = "A" }),
                "status" => errors.AddStatus(new ErrorStatus(404, "T")),
                "language" => errors.AddTranslation("de", _ => { }).AddTranslation("DE", _ => { }),
                "own language" => errors.AddTranslation("EN", _ => { }),
                "message" => errors.AddTranslation("de", german => german.AddMessage("A", "1").AddMessage("A", "2")),
                "unknown entry" => errors.AddTranslation("de", german => german.AddMessage("X", "1")),
                "placeholder" => errors.Add("B", 400, "No %what."),
                "bounded placeholder" => errors.Add("B", 400, "%{one} %{what}", new ErrorParameter("one")),
                "bounded position" => errors.Add("B", 400, "%{1} %{2}", new ErrorParameter("one")),
                "position" => errors.Add("B", 400, "%1 %2", new ErrorParameter("one")),
                _ => errors.AddTranslation("de", german => german.AddMessage("A", "%was")),
            };
        }));
        Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounded_placeholders_are_rendered_and_positions_in_braces_count()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", errors => errors
            .Add("Size", 422, "%{width}px of %{} {}", new ErrorParameter("width", ErrorParameterType.Int32))
            .Add("Count", 422, "%{1}x", new ErrorParameter("count", ErrorParameterType.Int32)));

        Assert.Equal("3px of % {}", catalog.Definitions[0].CreateError(3).Message);
        Assert.Equal("%{width}px of %{} {}", catalog.Definitions[0].MessageTemplate);
        Assert.Equal((true, "4x"), (catalog.Definitions[1].HasPositionalParameters, catalog.Definitions[1].CreateError(4).Message));
    }

    [Fact]
    public void Entries_that_share_a_code_are_found_in_their_order_and_translated_each_by_itself()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", errors => errors
            .Add("Other", 400, "Other")
            .Add(new ErrorCatalogEntry("B", 400, "Second letter") { Code = "E1", SharesCode = true, Data = [new("sqlState", "42P01")] })
            .Add(new ErrorCatalogEntry("A", 400, "First letter") { Code = "E1", SharesCode = true })
            .AddTranslation("de", german => german.AddMessage("A", "Erster").AddMessage("B", "Zweiter")));

        Assert.True(catalog.TryGet("E1", out ErrorDefinition? found));
        Assert.Equal("B", found.Key);
        Assert.Equal(["B", "A"], catalog.FindAll("E1").Select(definition => definition.Key));
        Assert.Equal(["Other"], catalog.FindAll("Other").Select(definition => definition.Key));
        Assert.Empty(catalog.FindAll("E0"));
        Assert.Throws<ArgumentNullException>("code", () => catalog.FindAll(null!));
        Assert.Equal(
            ["Zweiter", "Erster"], catalog.FindAll("E1").Select(definition => definition.GetText(catalog.FindTranslation("de")).MessageTemplate));
        Assert.Equal(
            """{"key":"B","code":"E1","status":400,"messageTemplate":"Second letter","data":{"sqlState":"42P01"}}""",
            System.Text.Json.JsonSerializer.Serialize(found));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_code_is_shared_only_if_every_entry_with_it_says_so(bool first, bool second) =>
        Assert.Throws<ArgumentException>(() => ErrorCatalog.Create("Errors", "en", errors => errors
            .Add(new ErrorCatalogEntry("A", 400, "") { Code = "E1", SharesCode = first })
            .Add(new ErrorCatalogEntry("B", 400, "") { Code = "E1", SharesCode = second })));

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>("name", () => ErrorCatalog.Create("", "en", _ => { }));
        Assert.Throws<ArgumentException>("language", () => ErrorCatalog.Create("Errors", "", _ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => ErrorCatalog.Create("Errors", "en", null!));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => ErrorCatalog.Create("Errors", "en", errors => errors.Add("A", 200, "")));
    }
}
