using System.Text.Json.Nodes;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Good translations of lists, plural forms and texts for values made bad: the defects are reported at their lines, and the other texts are not reported.</summary>
[NeedsReferenceMaterial]
public sealed class FormMutationTests
{
    private const int LeastMutants = 5000;

    /// <summary>Of so many entries, all diagnostics are shown one by one.</summary>
    private const int EntriesPerFile = 20;

    private readonly MutationScore _score = new();

    [Fact]
    public void Nearly_every_defect_of_a_form_is_found_and_no_good_translation_is_blamed()
    {
        (string Source, string Translation)[] pairs =
        [
            .. Csv.Read(MagentoMessages.German).Select(static row => (Source: row[0], Translation: row[1]))
                .Where(static pair => pair.Source != pair.Translation && PlaceholderRules.InOrder(pair.Source).Length > 0
                    && PlaceholderRules.Multiset(pair.Source).SequenceEqual(PlaceholderRules.Multiset(pair.Translation))),
        ];
        var random = new Random(20_261_129);
        foreach (MessageForm form in Enum.GetValues<MessageForm>())
        {
            FormEntry[] entries = [.. pairs.Select((pair, i) => FormEntry.Create(form, $"E{i}", pair.Source, pair.Translation))];
            CatalogModel catalog = Parse(entries);
            foreach ((_, string name, FormMutation.Kind change) in FormMutation.All.Where(kind => kind.Form == form))
            {
                foreach (int half in (int[])[0, 1])
                {
                    MutateHalf(catalog, entries, $"{form}: {name}", half, entry => change(entry.Translation, entry.Selector, random));
                }
            }
        }

        _score.AssertNearlyAllAreFound(LeastMutants);
    }

    private static CatalogModel Parse(IEnumerable<FormEntry> entries)
    {
        var errors = new JsonObject(entries.Select(static entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Source)));
        ParsedCatalog parsed = CatalogParser.Parse(
            new SourceFile("/shop/errors.json", new JsonObject { ["errors"] = errors }.ToJsonString(), encoding: null), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(parsed.Diagnostics, static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error);
        return parsed.Model!;
    }

    /// <summary>Makes every second entry bad.</summary>
    private void MutateHalf(CatalogModel catalog, FormEntry[] entries, string kind, int half, Func<FormEntry, JsonNode?> mutate)
    {
        foreach (FormEntry[] part in entries.Chunk(EntriesPerFile))
        {
            JsonNode?[] mutants = [.. part.Select((entry, i) => i % 2 == half ? mutate(entry) : null)];
            var reported = Reported(catalog, [.. part.Select((entry, i) => (entry.Key, mutants[i] ?? entry.Translation))]).ToHashSet();
            for (int i = 0; i < part.Length; i++)
            {
                _score.Add(
                    mutants[i] is not null,
                    reported.Contains(i),
                    () => $"{kind}: {part[i].Source["message"]!.ToJsonString()} -> {(mutants[i] ?? part[i].Translation).ToJsonString()}");
            }
        }
    }

    /// <summary>The entries with a diagnostic. Each has a line.</summary>
    private static IEnumerable<int> Reported(CatalogModel catalog, IReadOnlyList<(string Key, JsonNode Translation)> entries)
    {
        string text = $"{{\n{string.Join(",\n", entries.Select(static entry => $"\"{entry.Key}\": {entry.Translation.ToJsonString()}"))}\n}}";
        var file = new SourceFile("/shop/errors.de.json", text, encoding: null);
        ParsedTranslation parsed = TranslationParser.Parse(TranslationName.TryCreate(file.Path, isNamed: false)!, file, TestContext.Current.CancellationToken);
        var input = new TranslationInput(parsed, new PlannedTranslation(file.Path, catalog.Names, MustBeComplete: false, Refusal: null), catalog);
        return parsed.Diagnostics.Concat(TranslationResolver.Resolve(input, TestContext.Current.CancellationToken).Diagnostics)
            .Where(static diagnostic => diagnostic.Rule.Severity >= RuleSeverity.Warning && diagnostic.Rule.Id != RuleTable.MissingTitle.Id)
            .Select(static diagnostic => diagnostic.Location!.Lines.Start.Line - 1)
            .Distinct();
    }
}

/// <summary>An entry in one of the forms, with a good translation.</summary>
/// <param name="Key">The key.</param>
/// <param name="Selector">The placeholder that selects.</param>
/// <param name="Source">The entry of the catalogue.</param>
/// <param name="Translation">The translation.</param>
internal sealed record FormEntry(string Key, string Selector, JsonObject Source, JsonNode Translation)
{
    /// <summary>Gives a plain message and its translation a form: both have the text as each of their variants.</summary>
    public static FormEntry Create(MessageForm form, string key, string source, string translation)
    {
        string[] names = PlaceholderRules.Placeholders(source);
        string selector = names[0];
        var parameters = new JsonArray([.. names.Select((name, i) => Parameter(form, char.IsAsciiDigit(name[0]) ? $"arg{name}" : name, isFirst: i == 0))]);
        (string Kind, string Variant) variant = form == MessageForm.Plural ? ("plural", "one") : ("select", "web");
        JsonNode message = form == MessageForm.List ? source : new JsonObject { [variant.Kind] = selector, [variant.Variant] = source, ["other"] = source };
        return new FormEntry(
            key,
            selector,
            new JsonObject { ["status"] = 400, ["message"] = message, ["parameters"] = parameters },
            form == MessageForm.List ? translation : new JsonObject { [variant.Variant] = translation, ["other"] = translation });
    }

    private static JsonObject Parameter(MessageForm form, string name, bool isFirst) => (form, isFirst) switch
    {
        (MessageForm.List, true) => new JsonObject { ["name"] = name, ["type"] = "string[]" },
        (MessageForm.List, false) => new JsonObject { ["name"] = name, ["type"] = "int[]" },
        (MessageForm.Plural, true) => new JsonObject { ["name"] = name, ["type"] = "int" },
        (MessageForm.Select, true) => new JsonObject { ["name"] = name, ["values"] = new JsonArray("web", "store") },
        _ => new JsonObject { ["name"] = name },
    };
}
