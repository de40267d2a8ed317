using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>The texts of a catalogue by language, found as the runtime finds them.</summary>
internal sealed class CatalogTexts
{
    private readonly string _source;
    private readonly Dictionary<string, TranslationTexts> _translations;

    public CatalogTexts(CatalogModel catalog, IEnumerable<TranslationModel> translations)
    {
        _source = catalog.Culture;
        Translations = [.. translations.OrderBy(translation => translation.Language, StringComparer.Ordinal).Select(translation => new TranslationTexts(translation))];
        _translations = Translations.ToDictionary(texts => texts.Language, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The translations in the ordinal order of their languages.</summary>
    public IReadOnlyList<TranslationTexts> Translations { get; }

    /// <summary>Returns the translations that are asked for a text in a language, one after the other; the catalogue itself is asked last.</summary>
    /// <param name="language">A language tag. A tag without a translation is that of its nearest shorter tag.</param>
    public IEnumerable<TranslationTexts> Find(string language)
    {
        foreach (string tag in LanguageTag.Shorter(language).Prepend(language))
        {
            if (LanguageTag.AreSame(tag, _source))
            {
                yield break;
            }

            if (_translations.TryGetValue(tag, out TranslationTexts? texts))
            {
                yield return texts;
            }
        }
    }
}

/// <summary>The texts of one translation by the position of the entry, and by status.</summary>
internal sealed class TranslationTexts(TranslationModel model)
{
    private readonly Dictionary<int, string> _messages = model.Messages.ToDictionary(text => text.Index, text => text.Text);
    private readonly Dictionary<int, string> _titles = model.Titles.ToDictionary(text => text.Index, text => text.Text);
    private readonly Dictionary<int, VariantsModel> _variants = model.Variants.ToDictionary(item => item.Index, item => item.Variants);
    private readonly Dictionary<int, StatusModel> _statuses = model.Statuses.ToDictionary(status => status.Code);

    public TranslationModel Model => model;

    public string Language => model.Language;

    public string? Message(int index) => _messages.GetValueOrDefault(index);

    public string? Title(int index) => _titles.GetValueOrDefault(index);

    public VariantsModel? Variants(int index) => _variants.GetValueOrDefault(index);

    public StatusModel? Status(int code) => _statuses.GetValueOrDefault(code);
}
