using System.Globalization;
using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Parsing.Variants;

namespace ErrorGen.Tool.Exchange;

/// <summary>Collects the texts of a catalogue and their translations into one language.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="language">The language of the translation.</param>
/// <param name="translation">The translation, or null if there is none yet.</param>
/// <param name="sources">The hashes of the texts at the time of their translation, by path.</param>
internal sealed class ExchangeTexts(CatalogModel catalog, string language, TranslationModel? translation, IReadOnlyDictionary<string, string> sources)
{
    /// <summary>Returns the texts in the order of the catalogue.</summary>
    public ExchangeFile Collect()
    {
        Dictionary<int, string> messages = translation?.Messages.ToDictionary(text => text.Index, text => text.Text) ?? [];
        Dictionary<int, string> titles = translation?.Titles.ToDictionary(text => text.Index, text => text.Text) ?? [];
        Dictionary<int, VariantsModel> variants = translation?.Variants.ToDictionary(item => item.Index, item => item.Variants) ?? [];
        Dictionary<int, StatusModel> statuses = translation?.Statuses.ToDictionary(status => status.Code) ?? [];
        var units = new List<ExchangeUnit>();
        foreach (StatusModel status in catalog.Statuses)
        {
            StatusModel? translated = statuses.GetValueOrDefault(status.Code);
            string path = ExchangePath.OfStatus(status.Code);
            Add(units, ExchangePath.TitleOf(path), status.Title, translated?.Title, Notes(status.Description), names: null);
            Add(units, ExchangePath.MessageOf(path), status.Message, translated?.Message, Notes(status.Description), StatusPlaceholders.Of(status.Code));
        }

        for (int i = 0; i < catalog.Errors.Count; i++)
        {
            ErrorModel error = catalog.Errors[i];
            AddMessage(units, error, messages.GetValueOrDefault(i), variants.GetValueOrDefault(i));
            Add(units, ExchangePath.TitleOf(error.Key), error.Title, titles.GetValueOrDefault(i), Notes(error.Description), names: null);
        }

        return new ExchangeFile(Path.GetFileName(catalog.Path), catalog.Culture, language, units);
    }

    private void Add(List<ExchangeUnit> units, string path, string? source, string? target, IReadOnlyList<string> notes, IReadOnlyList<string>? names)
    {
        if (source is not null)
        {
            units.Add(new ExchangeUnit(path, Variant: null, source)
            {
                Target = target,
                State = State(path, target, SourceHash.Of(source)),
                Notes = notes,
                Names = names,
            });
        }
    }

    private void AddMessage(List<ExchangeUnit> units, ErrorModel error, string? target, VariantsModel? targets)
    {
        IReadOnlyList<string> names = NamesOf(error);
        IReadOnlyList<string> notes = Notes(error, names);
        if ((error.Variants ?? targets) is not { } selecting)
        {
            Add(units, error.Key, error.Message, target, notes, names);
            return;
        }

        string hash = SourceHash.Of(error);
        var selector = new ExchangeSelector(selecting.Kind == SelectorKind.Plural, names[selecting.Parameter]);
        foreach (string variant in VariantsOf(error.Variants, targets, selecting.Kind).Distinct(StringComparer.Ordinal))
        {
            string? text = variant == VariantNames.Other ? target : targets?.Items.FirstOrDefault(item => item.Name == variant)?.Text;
            units.Add(new ExchangeUnit(error.Key, variant, error.Variants?.Items.FirstOrDefault(item => item.Name == variant)?.Text ?? error.Message)
            {
                Target = text,
                State = State(error.Key, text, hash),
                Notes = [.. notes, NoteOf(selector, variant)],
                Names = names,
                Selector = selector,
            });
        }
    }

    /// <summary>The variants to translate: those of exact numbers or values, then those that the language needs, then the one for all others.</summary>
    private IEnumerable<string> VariantsOf(VariantsModel? source, VariantsModel? target, SelectorKind kind)
    {
        IEnumerable<string> written = [.. (source?.Items ?? []).Select(item => item.Name), .. (target?.Items ?? []).Select(item => item.Name)];
        if (kind == SelectorKind.Select)
        {
            return [.. written, VariantNames.Other];
        }

        // The categories of the catalogue's language are of no use in another.
        string[] categories = [.. PluralLanguages.Find(language).Rules.Select(rule => VariantNames.Categories[(int)rule.Category])];
        return [.. written.Where(name => VariantNames.NumberOf(name) is not null), .. categories];
    }

    private ExchangeState State(string path, string? target, string hash) =>
        target is null ? ExchangeState.Missing
        : sources.TryGetValue(path, out string? translated) && translated != hash ? ExchangeState.NeedsReview
        : ExchangeState.Done;

    private static IReadOnlyList<string> NamesOf(ErrorModel error) =>
        [.. error.Parameters.Select((parameter, index) => error.HasPositionalParameters ? Placeholder.OfPosition(index) : parameter.Name)];

    private static string NoteOf(ExchangeSelector selector, string variant) => (selector.IsPlural, VariantNames.NumberOf(variant), variant) switch
    {
        (true, not null, _) => $"For %{selector.Name} = {variant[1..]}.",
        (true, _, VariantNames.Other) => $"For all other numbers of %{selector.Name}.",
        (true, _, _) => $"For numbers of %{selector.Name} in the plural category '{variant}'.",
        (false, _, VariantNames.Other) => $"For all other values of %{selector.Name}.",
        _ => $"For %{selector.Name} = {variant}.",
    };

    private static IReadOnlyList<string> Notes(string? description) => description is null ? [] : [description];

    private static IReadOnlyList<string> Notes(ErrorModel error, IReadOnlyList<string> names) =>
    [
        .. Notes(error.Description),
        .. error.Parameters.Select((parameter, index) =>
            $"%{names[index]}: {parameter.Type.CatalogName}{(parameter.IsList ? ParameterType.ListSuffix : "")}{ValuesOf(parameter)}{(parameter.Description is { } text ? ", " + text : "")}{ExampleOf(error, index)}"),
    ];

    private static string ExampleOf(ErrorModel error, int index) => error.ExampleOf(index) is { } example ? $" (example: {example.Text})" : "";

    private static string ValuesOf(ParameterModel parameter) =>
        parameter.IsClosed ? $" ({string.Join(", ", parameter.Values.Select(value => value.Text))})" : "";
}

/// <summary>The names of texts in exchanged files. They are those of the diagnostics.</summary>
internal static class ExchangePath
{
    /// <summary>The start of the paths of statuses.</summary>
    public const string Statuses = "statuses";

    private const string Title = ".title";
    private const string Message = ".message";

    /// <summary>The path of a status, which is not that of a text.</summary>
    public static string OfStatus(int code) => string.Create(CultureInfo.InvariantCulture, $"{Statuses}.{code}");

    /// <summary>The path of the title of an entry or a status.</summary>
    public static string TitleOf(string path) => path + Title;

    /// <summary>The path of the message of a status.</summary>
    public static string MessageOf(string path) => path + Message;
}
