using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>What the pages of an application show: its catalogues, and the endpoints as they are when the snapshot is made.</summary>
internal sealed class CatalogSnapshot
{
    private readonly Dictionary<string, CodeGroup> _groups = new(StringComparer.Ordinal);
    private readonly LanguageSelector? _languages;

    private CatalogSnapshot(ErrorGenOptions options, EndpointDirectory endpoints)
    {
        Catalogs = [.. options.Catalogs];
        Endpoints = endpoints;
        Entries = [.. Catalogs.SelectMany(static catalog => catalog.Definitions).Where(static definition => !definition.IsInternal)];
        Statuses =
        [
            .. Catalogs.SelectMany(static catalog => catalog.Statuses.Select(static status => status.Status))
                .Concat(Entries.Select(static entry => entry.Status))
                .Distinct().Order(),
        ];
        Languages =
        [
            .. Catalogs.Select(static catalog => catalog.Language)
                .Concat(Catalogs.SelectMany(static catalog => catalog.Translations).Select(static translation => translation.Language).Order(StringComparer.Ordinal))
                .Where(LanguageSelector.IsLanguageTag)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        _languages = Languages.Count == 0 ? null : new LanguageSelector(Languages, Languages[0]);
        foreach (ErrorDefinition entry in Entries)
        {
            GroupOf(entry.Code).Entries.Add(entry);
        }

        foreach (ErrorCatalog catalog in Catalogs)
        {
            foreach (ErrorStatus status in catalog.Statuses)
            {
                if (status.Code is { } code && !GroupOf(code).Statuses.Contains(status.Status))
                {
                    GroupOf(code).Statuses.Add(status.Status);
                }
            }
        }
    }

    /// <summary>The catalogues in the order of the options.</summary>
    public IReadOnlyList<ErrorCatalog> Catalogs { get; }

    /// <summary>The endpoints that declare errors.</summary>
    public EndpointDirectory Endpoints { get; }

    /// <summary>The entries that the pages show, in the order of their catalogues.</summary>
    public IReadOnlyList<ErrorDefinition> Entries { get; }

    /// <summary>The status codes of entries and of texts, in ascending order.</summary>
    public IReadOnlyList<int> Statuses { get; }

    /// <summary>The languages of the catalogues as tags of RFC 5646: their own first, then those of the translations.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Everything that has a code, by code. A status that a catalogue gives a code has an address too, because <c>type</c> points to it.</summary>
    public IReadOnlyCollection<CodeGroup> Groups => _groups.Values;

    /// <summary>Pages that were rendered already.</summary>
    public PageCache Cache { get; } = new();

    public static CatalogSnapshot Create(ErrorGenOptions options, EndpointDataSource? endpoints) =>
        new(options, EndpointDirectory.Create(endpoints?.Endpoints ?? [], options));

    /// <summary>The language of a client that does not prefer one.</summary>
    public string DefaultLanguage => Languages.Count == 0 ? BuiltInLanguage.Tag : Languages[0];

    /// <summary>Returns the language of the catalogues for a tag, or for the longest shorter tag of it; null if there is none.</summary>
    public string? FindLanguage(string tag)
    {
        for (string? rest = tag; rest is { Length: > 0 }; rest = rest.LastIndexOf('-') is > 0 and var end ? rest[..end] : null)
        {
            if (Languages.FirstOrDefault(language => language.Equals(rest, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Returns the language that <c>Accept-Language</c> selects.</summary>
    public string SelectLanguage(StringValues acceptLanguage) =>
        _languages is null ? DefaultLanguage : _languages.Languages[_languages.Select(acceptLanguage)];

    public CodeGroup? Find(string code) => _groups.GetValueOrDefault(code);

    private CodeGroup GroupOf(string code)
    {
        if (!_groups.TryGetValue(code, out CodeGroup? group))
        {
            _groups.Add(code, group = new CodeGroup(code));
        }

        return group;
    }
}

/// <summary>What has one code: usually one entry; several entries if they share the code or are in several catalogues; a status.</summary>
internal sealed class CodeGroup(string code)
{
    public string Code { get; } = code;

    public List<ErrorDefinition> Entries { get; } = [];

    /// <summary>The statuses to which a catalogue gives the code.</summary>
    public List<int> Statuses { get; } = [];

    /// <summary>Whether one of the entries or statuses has one of the status codes of another group.</summary>
    public bool SharesStatus(CodeGroup other) => StatusCodes.Intersect(other.StatusCodes).Any();

    private IEnumerable<int> StatusCodes => Entries.Select(static entry => entry.Status).Concat(Statuses);
}
