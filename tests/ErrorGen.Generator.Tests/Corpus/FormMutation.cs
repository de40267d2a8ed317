using System.Text.Json.Nodes;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>The forms of a message beside a plain text.</summary>
internal enum MessageForm
{
    /// <summary>A text whose parameters are lists.</summary>
    List,

    /// <summary>A text for each plural category.</summary>
    Plural,

    /// <summary>A text for each value.</summary>
    Select,
}

/// <summary>The ways in which translations of plural forms, texts for values and lists go wrong, each made on purpose.</summary>
internal static class FormMutation
{
    /// <summary>Changes a good translation; returns null if this kind of defect cannot be made of it.</summary>
    /// <param name="translation">The translation: a text, or an object of variants.</param>
    /// <param name="selector">The placeholder that selects.</param>
    /// <param name="random">The source of choices.</param>
    public delegate JsonNode? Kind(JsonNode translation, string selector, Random random);

    /// <summary>A variant may repeat a placeholder, so that this is not a defect of it.</summary>
    private static readonly string[] NotOfVariants = ["doubled", "bounded and doubled", "dropped"];

    private static readonly string[] OtherCategories = ["zero", "two", "few", "many", "One", "ones", "single", "eins", "=one", "=1x", "1"];

    private static readonly string[] OtherValues = ["Web", "webb", "Netz", "shop", "phone", "=web", "one"];

    public static IEnumerable<(MessageForm Form, string Name, Kind Change)> All =>
    [
        .. TranslationMutation.Kinds.Select(kind => (MessageForm.List, kind.Key, OfText(kind.Value))),
        (MessageForm.List, "list that is counted", static (text, selector, _) => new JsonObject { ["plural"] = selector, ["one"] = text.DeepClone(), ["other"] = text.DeepClone() }),
        (MessageForm.List, "list that selects", static (text, selector, _) => new JsonObject { ["select"] = selector, ["web"] = text.DeepClone(), ["other"] = text.DeepClone() }),
        (MessageForm.List, "variants without a parameter that selects", static (text, _, _) => new JsonObject { ["one"] = text.DeepClone(), ["other"] = text.DeepClone() }),
        .. OfVariants(MessageForm.Plural, "one", OtherCategories),
        (MessageForm.Plural, "category left out", static (variants, _, _) => Without(variants, "one")),
        .. OfVariants(MessageForm.Select, "web", OtherValues),
    ];

    private static IEnumerable<(MessageForm Form, string Name, Kind Change)> OfVariants(MessageForm form, string own, string[] otherNames) =>
    [
        .. TranslationMutation.Kinds.Where(static kind => !NotOfVariants.Contains(kind.Key)).SelectMany(kind => new[] { own, "other" }
            .Select(name => (form, $"{kind.Key} in '{name}'", OfVariant(name, kind.Value)))),
        (form, "dropped from all variants", static (variants, selector, random) => DropFromAll(variants, selector, random)),
        (form, "unknown name", (variants, _, random) => Rename(variants, own, otherNames[random.Next(otherNames.Length)])),
        (form, "'other' left out", static (variants, _, _) => Without(variants, "other")),
        (form, "'other' translated", static (variants, _, _) => Rename(variants, "other", "andere")),
        (form, "empty variant", (variants, _, _) => With(variants, own, " ")),
        (form, "variants in a variant", (variants, _, _) => With(variants, own, new JsonObject { ["other"] = "x" })),
        (form, "number in the place of a text", (variants, _, _) => With(variants, own, 1)),
        (form, "parameter that selects named again", (variants, selector, _) => With(variants, form == MessageForm.Plural ? "plural" : "select", selector)),
    ];

    private static Kind OfText(TranslationMutation.Kind kind) => (text, _, random) => kind((string)text!, random) is { } changed ? JsonValue.Create(changed) : null;

    private static Kind OfVariant(string name, TranslationMutation.Kind kind) =>
        (variants, _, random) => kind((string)variants[name]!, random) is { } changed ? With(variants, name, changed) : null;

    /// <summary>A variant can leave out what selects, so another placeholder is dropped, from every variant.</summary>
    private static JsonObject? DropFromAll(JsonNode variants, string selector, Random random)
    {
        string[] others = [.. PlaceholderRules.InOrder((string)variants["other"]!).Where(token => token != selector)];
        if (others.Length == 0)
        {
            return null;
        }

        string dropped = "%" + others[random.Next(others.Length)];
        var changed = new JsonObject();
        foreach ((string name, JsonNode? text) in variants.AsObject())
        {
            changed[name] = ((string)text!).Replace(dropped, "", StringComparison.Ordinal);
        }

        return changed;
    }

    private static JsonObject With(JsonNode variants, string name, JsonNode? value)
    {
        JsonObject changed = variants.DeepClone().AsObject();
        changed[name] = value;
        return changed;
    }

    private static JsonObject Without(JsonNode variants, string name)
    {
        JsonObject changed = variants.DeepClone().AsObject();
        changed.Remove(name);
        return changed;
    }

    private static JsonObject Rename(JsonNode variants, string name, string other)
    {
        JsonObject changed = Without(variants, name);
        changed[other] = variants[name]!.DeepClone();
        return changed;
    }
}
