using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>The texts of a translation that are free of errors, by the text of the catalogue that each one translates.</summary>
internal sealed class TranslationTexts
{
    private readonly SortedDictionary<int, string> _messages = [];
    private readonly SortedDictionary<int, VariantsModel> _variants = [];
    private readonly SortedDictionary<int, List<VariantModel>> _rows = [];
    private readonly SortedDictionary<int, string> _titles = [];
    private readonly SortedDictionary<int, StatusModel> _statuses = [];

    /// <summary>Adds the variants of a message.</summary>
    public void Add(TextTarget target, string other, VariantsModel variants)
    {
        Add(target, other);
        if (variants.Items.Count > 0)
        {
            _variants[target.Index] = variants;
        }
    }

    /// <summary>Adds one variant of a message that is translated by rows. It is used if the message itself is translated too.</summary>
    public void AddVariant(TextTarget target, string name, string text)
    {
        if (!_rows.TryGetValue(target.Index, out List<VariantModel>? variants))
        {
            _rows.Add(target.Index, variants = []);
        }

        variants.RemoveAll(variant => variant.Name == name);
        variants.Add(new VariantModel(name, WellFormedText.Of(text)));
    }

    public void Add(TextTarget target, string text)
    {
        string whole = WellFormedText.Of(text);
        switch (target.Role)
        {
            case TextRole.Message:
                _messages[target.Index] = whole;
                _variants.Remove(target.Index);
                break;
            case TextRole.Title:
                _titles[target.Index] = whole;
                break;
            case TextRole.StatusMessage:
                _statuses[target.Index] = Status(target.Index) with { Message = whole };
                break;
            default:
                _statuses[target.Index] = Status(target.Index) with { Title = whole };
                break;
        }
    }

    public TranslationModel ToModel(CatalogModel catalog, string language)
    {
        foreach (KeyValuePair<int, List<VariantModel>> rows in _rows.Where(rows => _messages.ContainsKey(rows.Key)))
        {
            VariantsModel source = catalog.Errors[rows.Key].Variants!;
            _variants[rows.Key] = source with { Items = rows.Value.OrderBy(variant => variant.Name, StringComparer.Ordinal).ToEquatableArray() };
        }

        return new(catalog.Names, language, ToArray(_messages), ToArray(_variants), ToArray(_titles), _statuses.Values.ToEquatableArray());
    }

    private StatusModel Status(int code) =>
        _statuses.TryGetValue(code, out StatusModel? status) ? status : new StatusModel(code, Title: null, Description: null, Message: null, ErrorCode: null);

    private static EquatableArray<IndexedVariants> ToArray(SortedDictionary<int, VariantsModel> variants) =>
        variants.Select(pair => new IndexedVariants(pair.Key, pair.Value)).ToEquatableArray();

    private static EquatableArray<IndexedText> ToArray(SortedDictionary<int, string> texts) =>
        texts.Select(text => new IndexedText(text.Key, text.Value)).ToEquatableArray();
}
