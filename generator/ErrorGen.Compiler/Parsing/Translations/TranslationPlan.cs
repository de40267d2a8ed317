using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Assigns translation files to catalogues by their names.</summary>
internal sealed record TranslationPlan(EquatableArray<PlannedTranslation> Files)
{
    private const string MainStem = "errors";

    public PlannedTranslation Find(string path) => Files.First(file => file.Path == path);

    /// <summary>Decides which file belongs to which catalogue.</summary>
    /// <param name="files">The names of the translation files.</param>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="lost">The paths of catalogues that are not generated, which is reported. Their translations are not reported as well.</param>
    public static TranslationPlan Of(IEnumerable<TranslationName> files, EquatableArray<CatalogIdentity> catalogs, IReadOnlyList<string> lost)
    {
        var accepted = new Dictionary<(CatalogNames Catalog, string Language), TranslationName>();
        var plans = new List<(TranslationName File, CatalogIdentity? Catalog, DiagnosticInfo? Refusal)>();

        // The order in which a project lists its files must not decide which of two files for one language stays.
        foreach (IGrouping<string, TranslationName> same in files.GroupBy(file => file.Path, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            TranslationName file = same.First();
            CatalogIdentity? catalog = FindCatalog(file, catalogs);
            DiagnosticInfo? refusal = same.Count() > 1
                ? Refuse(RuleTable.DuplicateLanguage, file, file.Language ?? file.LanguageName, file.FileName)
                : catalog is null && file.Language is not null && IsOfLost(file, lost) ? null
                : Refusal(file, catalog, catalogs, accepted);
            if (refusal is null && catalog is not null)
            {
                accepted.Add((catalog.Names, file.Language!), file);
            }

            plans.Add((file, catalog, refusal));
        }

        return new(plans
            .Select(plan => plan is { Refusal: null, Catalog: not null }
                ? new PlannedTranslation(plan.File.Path, plan.Catalog.Names, MustBeComplete(plan.File.Language!, plan.Catalog, accepted.Keys), Refusal: null)
                : new PlannedTranslation(plan.File.Path, Catalog: null, MustBeComplete: false, plan.Refusal))
            .ToEquatableArray());
    }

    private static DiagnosticInfo? Refusal(
        TranslationName file,
        CatalogIdentity? catalog,
        EquatableArray<CatalogIdentity> catalogs,
        Dictionary<(CatalogNames Catalog, string Language), TranslationName> accepted)
    {
        if (file.Language is not { } language)
        {
            return Refuse(RuleTable.NotALanguage, file, file.LanguageName, file.FileName);
        }

        if (catalog is null)
        {
            return Refuse(RuleTable.NoCatalogToTranslate, file, file.FileName, WhyNone(file, catalogs));
        }

        if (LanguageTag.AreSame(language, catalog.Culture))
        {
            return Refuse(RuleTable.SourceLanguage, file, language);
        }

        return accepted.TryGetValue((catalog.Names, language), out TranslationName? other)
            ? Refuse(RuleTable.DuplicateLanguage, file, language, other.FileName)
            : null;
    }

    private static DiagnosticInfo Refuse(Rule rule, TranslationName file, params string[] arguments) =>
        DiagnosticInfo.Create(rule, SourceSpan.StartOf(file.Path), arguments);

    /// <summary>The catalogue whose file the name repeats: the one in the same folder, else the only one.</summary>
    private static CatalogIdentity? FindCatalog(TranslationName file, EquatableArray<CatalogIdentity> catalogs)
    {
        CatalogIdentity[] candidates = Candidates(file, catalogs);
        return candidates.FirstOrDefault(catalog => FilePath.Folder(catalog.Path) == FilePath.Folder(file.Path)) ?? (candidates.Length == 1 ? candidates[0] : null);
    }

    /// <summary>Whether a file is named after a catalogue that is not generated.</summary>
    private static bool IsOfLost(TranslationName file, IReadOnlyList<string> lost) => lost.Any(path =>
        string.Equals(FilePath.Stem(path), file.CatalogStem ?? MainStem, StringComparison.OrdinalIgnoreCase) || file.CatalogStem is null);

    private static CatalogIdentity[] Candidates(TranslationName file, EquatableArray<CatalogIdentity> catalogs)
    {
        bool isOnly = file.CatalogStem is null && catalogs.Count == 1;
        return [.. catalogs.Where(catalog => isOnly || string.Equals(FilePath.Stem(catalog.Path), file.CatalogStem ?? MainStem, StringComparison.OrdinalIgnoreCase))];
    }

    private static string WhyNone(TranslationName file, EquatableArray<CatalogIdentity> catalogs) => Candidates(file, catalogs).Length > 1
        ? $"several catalogues are named {file.CatalogStem ?? MainStem}.json, and none is in its folder"
        : $"the project has no {file.CatalogStem ?? MainStem}.json";

    private static bool MustBeComplete(string language, CatalogIdentity catalog, IEnumerable<(CatalogNames Catalog, string Language)> accepted)
    {
        HashSet<string> wider = new(LanguageTag.Shorter(language), StringComparer.OrdinalIgnoreCase);
        return !wider.Contains(catalog.Culture) && !accepted.Any(other => other.Catalog == catalog.Names && wider.Contains(other.Language));
    }
}
