using System.Globalization;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Finds the texts of a catalogue by key and by text.</summary>
internal sealed class CatalogTexts
{
    private readonly CatalogModel _catalog;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TextTarget>> _bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<TextTarget, string> _sources = [];
    private readonly Dictionary<TextTarget, string> _variants = [];
    private Dictionary<string, List<TextTarget>>? _byNormalizedSource;

    public CatalogTexts(CatalogModel catalog)
    {
        _catalog = catalog;
        for (int i = 0; i < catalog.Errors.Count; i++)
        {
            _indexes.Add(catalog.Errors[i].Key, i);
            Add(new TextTarget(TextRole.Message, i), catalog.Errors[i].Message);
            AddVariants(i, catalog.Errors[i]);
            Add(new TextTarget(TextRole.Title, i), catalog.Errors[i].Title);
        }

        foreach (StatusModel status in catalog.Statuses)
        {
            Add(new TextTarget(TextRole.StatusMessage, status.Code), status.Message);
            Add(new TextTarget(TextRole.StatusTitle, status.Code), status.Title);
        }
    }

    /// <summary>Every text that the catalogue has, in its order; variants belong to their message.</summary>
    public IReadOnlyCollection<TextTarget> Targets => _sources.Keys;

    /// <summary>Every text that the catalogue has.</summary>
    public IEnumerable<string> Sources => _bySource.Keys;

    /// <summary>The keys of all entries.</summary>
    public IEnumerable<string> Keys => _indexes.Keys;

    /// <summary>What a text of a translation file translates; empty if the catalogue does not have it.</summary>
    public IReadOnlyList<TextTarget> Find(TextRole role, string name) => role switch
    {
        TextRole.Source => _bySource.TryGetValue(name, out List<TextTarget>? targets) ? targets : [],
        TextRole.Message or TextRole.Title => _indexes.TryGetValue(name, out int index) ? [new TextTarget(role, index)] : [],
        _ => [new TextTarget(role, int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture))],
    };

    /// <summary>Returns what a row that could not be read translates, if the catalogue has it.</summary>
    public IEnumerable<TextTarget> Find(DamagedRow row)
    {
        _byNormalizedSource ??= _bySource.GroupBy(source => DamagedRow.Normalize(source.Key), StringComparer.Ordinal)
            .ToDictionary(sources => sources.Key, sources => sources.SelectMany(source => source.Value).ToList(), StringComparer.Ordinal);
        return row.PossibleSources().SelectMany(source => _byNormalizedSource.TryGetValue(source, out List<TextTarget>? targets) ? targets : []);
    }

    /// <summary>Returns the text of the catalogue, or null.</summary>
    public string? Source(TextTarget target) =>
        (target.Variant is null ? _sources : _variants).TryGetValue(target, out string? source) ? source : null;

    /// <summary>Returns the names that may follow the percent signs of a text, or null if percent signs have no meaning in it.</summary>
    public IReadOnlyList<string>? Placeholders(TextTarget target) => target.Role switch
    {
        // What is wrong in the message of the catalogue is reported there.
        TextRole.Message => _catalog.Errors[target.Index].IsFaulty ? null : Placeholders(_catalog.Errors[target.Index]),
        TextRole.StatusMessage => _catalog.HasErrors ? null : StatusPlaceholders.Of(target.Index),
        _ => null,
    };

    /// <summary>The place of a text as a path through the file of a catalogue.</summary>
    public string Describe(TextTarget target) => target.Role switch
    {
        TextRole.Message => _catalog.Errors[target.Index].Key + (target.Variant is null ? "" : "." + target.Variant),
        TextRole.Title => _catalog.Errors[target.Index].Key + ".title",
        TextRole.StatusMessage => $"statuses.{CSharpText.Number(target.Index)}.message",
        _ => $"statuses.{CSharpText.Number(target.Index)}.title",
    };

    /// <summary>The entries, in the order of the catalogue.</summary>
    public IReadOnlyList<ErrorModel> Errors => _catalog.Errors;

    /// <summary>The status codes that have a title in the catalogue.</summary>
    public bool HasTitle(int status) => _sources.ContainsKey(new TextTarget(TextRole.StatusTitle, status));

    /// <summary>Whether a key or a source may be missing only because of what is wrong in the catalogue.</summary>
    public bool MayBeLost(TextRole role, string name)
    {
        return _catalog.IsDamaged || (role == TextRole.Source ? _catalog.HasErrors : _catalog.Broken.Any(entry => entry.Key == name));
    }

    private static string[] Placeholders(ErrorModel error) =>
        [.. error.Parameters.Select((parameter, i) => error.HasPositionalParameters ? Placeholder.OfPosition(i) : parameter.Name)];

    private void Add(TextTarget target, string? text)
    {
        if (text is null)
        {
            return;
        }

        _sources.Add(target, text);
        AddSource(target, text);
    }

    /// <summary>Adds the variants whose text is not that of the message.</summary>
    private void AddVariants(int index, ErrorModel error)
    {
        foreach (VariantModel variant in error.Variants?.Items ?? EquatableArray<VariantModel>.Empty)
        {
            if (variant.Text != error.Message)
            {
                var target = new TextTarget(TextRole.Message, index, variant.Name);
                _variants.Add(target, variant.Text);
                AddSource(target, variant.Text);
            }
        }
    }

    private void AddSource(TextTarget target, string text)
    {
        if (!_bySource.TryGetValue(text, out List<TextTarget>? targets))
        {
            _bySource.Add(text, targets = []);
        }

        targets.Add(target);
    }
}
