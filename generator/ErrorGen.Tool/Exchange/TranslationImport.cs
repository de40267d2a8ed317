using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Parsing.Variants;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>Puts received translations into a translation file.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="current">The texts of the catalogue and their translations so far.</param>
/// <param name="file">The translation file.</param>
/// <param name="path">The path of the received file, for diagnostics.</param>
internal sealed class TranslationImport(CatalogModel catalog, ExchangeFile current, TranslationFile file, string path)
{
    /// <summary>The hash of a text that was translated from a version that is not known.</summary>
    private const string UnknownVersion = "00000000";

    private readonly Dictionary<string, ErrorModel> _errors = catalog.Errors.ToDictionary(error => error.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, ExchangeUnit> _byId = current.Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
    private readonly ILookup<string, ExchangeUnit> _byPath = current.Units.ToLookup(unit => unit.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, TranslatedEntry> _changed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = file.ReadSources();
    private readonly List<DiagnosticInfo> _diagnostics = [];

    /// <summary>What is wrong with the received texts.</summary>
    public IReadOnlyList<DiagnosticInfo> Diagnostics => _diagnostics;

    /// <summary>The number of texts that have changed.</summary>
    public int ChangedCount { get; private set; }

    /// <summary>Puts the texts into the file.</summary>
    public void Add(ReceivedFile received)
    {
        bool hasHashes = _sources.Count > 0;
        foreach (ReceivedUnit unit in received.Units.Where(unit => unit.Target is not null))
        {
            Add(unit, hasHashes);
        }

        foreach ((string name, TranslatedEntry entry) in _changed)
        {
            if (name.StartsWith(StatusPrefix, StringComparison.Ordinal))
            {
                file.WriteStatus(name[StatusPrefix.Length..], entry);
            }
            else
            {
                file.WriteEntry(name, entry);
            }
        }

        if (!file.ReadSources().OrderBy(source => source.Key, StringComparer.Ordinal).SequenceEqual(_sources.OrderBy(source => source.Key, StringComparer.Ordinal)))
        {
            file.WriteSources(_sources);
        }
    }

    private static string StatusPrefix => ExchangePath.Statuses + ".";

    private void Add(ReceivedUnit received, bool hasHashes)
    {
        // A received file of ICU has one text for all variants.
        ExchangeUnit[] units = [.. _byPath[received.Id]];
        if (_byId.TryGetValue(received.Id, out ExchangeUnit? named))
        {
            units = [named];
        }

        if (units.Length == 0)
        {
            _diagnostics.Add(DiagnosticInfo.Create(ExchangeRules.UnknownText, At(received), received.Id));
            return;
        }

        try
        {
            bool isChanged = received.Target switch
            {
                ReceivedText.Icu icu => SetIcu(units, icu.Pattern),
                ReceivedText.Message message when units is [{ Variant: null } or { Variant: not null }] => Set(units[0], message.Text),
                _ => throw new ExchangeException("the message has variants, and the file has one text"),
            };
            ChangedCount += isChanged ? 1 : 0;
            SetSource(received, units[0], isChanged, hasHashes);
        }
        catch (ExchangeException exception)
        {
            _diagnostics.Add(DiagnosticInfo.Create(ExchangeRules.NotAMessage, At(received), received.Id, exception.Message));
        }
    }

    private bool SetIcu(ExchangeUnit[] units, string pattern)
    {
        if (units[0].Names is null)
        {
            return Set(units[0], pattern.Replace("''", "'", StringComparison.Ordinal));
        }

        IReadOnlyList<string> names = units[0].Names!;
        IcuMessage message = IcuParser.Parse(pattern);
        if (message.Selector is null)
        {
            return units[0].Variant is null
                ? Set(units[0], Join(message.Texts[0].Parts, names))
                : throw new ExchangeException("the message has variants, and the file has one text");
        }

        if (units[0].Selector is { } expected ? !expected.Equals(message.Selector) : !names.Contains(message.Selector.Name, StringComparer.Ordinal))
        {
            throw new ExchangeException($"the variants must be selected by '%{(units[0].Selector?.Name ?? string.Join("' or '%", names))}'");
        }

        if (message.Texts.All(text => text.Variant != VariantNames.Other))
        {
            throw new ExchangeException("the variant 'other' is missing");
        }

        bool isChanged = false;
        foreach ((string variant, IReadOnlyList<IcuPart> parts) in message.Texts)
        {
            isChanged |= Set(units[0] with { Variant = variant, Selector = message.Selector }, Join(parts, names));
        }

        return isChanged;
    }

    private static string Join(IReadOnlyList<IcuPart> parts, IReadOnlyList<string> names) =>
        MessageParts.Join([.. parts.Select(part => part.ToPart(names))], names);

    /// <summary>Sets a text, unless the file has one that says the same.</summary>
    private bool Set(ExchangeUnit unit, string text)
    {
        string owner = OwnerOf(unit.Path, out bool isTitle);
        TranslatedEntry entry = _changed.GetValueOrDefault(owner) ?? Find(owner);
        string? existing = isTitle ? entry.Title
            : unit.Variant is null ? entry.Message
            : entry.Variants.FirstOrDefault(variant => variant.Name == unit.Variant).Text;
        if (existing is not null && (unit.Names is null ? existing == text : MessageParts.AreSame(existing, text, unit.Names)))
        {
            return false;
        }

        if (isTitle)
        {
            entry.Title = text;
        }
        else if (unit.Variant is null)
        {
            entry.Message = text;
        }
        else
        {
            SetVariant(entry, unit, text);
        }

        _changed[owner] = entry;
        return true;
    }

    private void SetVariant(TranslatedEntry entry, ExchangeUnit unit, string text)
    {
        // A message without variants so far is the text for all other values.
        if (entry is { Variants.Count: 0, Message: { } message })
        {
            entry.SetVariant(VariantNames.Other, message);
            entry.Message = null;
        }

        entry.SetVariant(unit.Variant!, text);
        bool isNamedByCatalog = _errors[unit.Path].Variants is not null;
        if (!isNamedByCatalog && entry.Selector is null && unit.Selector is { } selector)
        {
            entry.Selector = (selector.IsPlural ? VariantNames.Plural : VariantNames.Select, selector.Name);
        }
    }

    private TranslatedEntry Find(string owner) =>
        owner.StartsWith(StatusPrefix, StringComparison.Ordinal) ? file.ReadStatus(owner[StatusPrefix.Length..]) : file.ReadEntry(owner);

    /// <summary>Notes which version of a text was translated. A file without hashes gets one only for a text that has changed.</summary>
    private void SetSource(ReceivedUnit received, ExchangeUnit unit, bool isChanged, bool hasHashes)
    {
        if (!isChanged && !(hasHashes && _sources.ContainsKey(unit.Path)))
        {
            return;
        }

        string hash = _errors.TryGetValue(unit.Path, out ErrorModel? error) ? SourceHash.Of(error) : SourceHash.Of(unit.Source);
        bool isCurrent = received.IsDone && (received.Source is null || received.Source == unit.Source);
        if (isCurrent)
        {
            _sources[unit.Path] = hash;
        }
        else if (!_sources.TryGetValue(unit.Path, out string? noted) || noted == hash)
        {
            _sources[unit.Path] = UnknownVersion;
        }
    }

    /// <summary>The member of the file that has a text.</summary>
    private string OwnerOf(string textPath, out bool isTitle)
    {
        isTitle = false;
        if (_errors.ContainsKey(textPath))
        {
            return textPath;
        }

        int dot = textPath.LastIndexOf('.');
        isTitle = textPath == ExchangePath.TitleOf(textPath[..dot]);
        return textPath[..dot];
    }

    private SourceSpan At(ReceivedUnit unit)
    {
        var start = new LinePosition(Math.Max(0, unit.Line - 1), 0);
        return new SourceSpan(path, default, new LinePositionSpan(start, start));
    }
}
