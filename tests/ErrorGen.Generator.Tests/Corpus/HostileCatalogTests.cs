using System.Globalization;
using System.Text.Json;
using ErrorGen.Compiler.Rules;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Text that breaks parsers, comments, literals and names: it arrives as it is, or is refused at its place, and nothing else happens.</summary>
public sealed class HostileCatalogTests
{
    private const int NaughtyStringCount = 515;
    private const int UnitCount = 0x10000;

    /// <summary>As many units as a name may have.</summary>
    private const int PageSize = 128;

    /// <summary>So many entries have no more faults than are reported of one file.</summary>
    private const int EntriesWithAllFaultsShown = 25;

    [NeedsReferenceMaterial]
    [Fact]
    public void Every_naughty_string_arrives_or_is_refused()
    {
        string[] strings = NaughtyStrings();
        Assert.Equal(NaughtyStringCount, strings.Length);

        int texts = strings
            .Select((text, i) => Texts($"Text{i}", text) with { Code = $"{i}: {text}" })
            .Chunk(EntriesWithAllFaultsShown)
            .Sum(entries => new TextCatalog(entries).Check());
        int names = strings
            .Select(text => Names(text, text))
            .Chunk(EntriesWithAllFaultsShown)
            .Sum(entries => new TextCatalog(entries).Check());

        // Refused are: text of white space alone, mixed placeholders, names without letter or digit, twins.
        Assert.InRange(texts, 490, NaughtyStringCount);
        Assert.InRange(names, 380, NaughtyStringCount);
    }

    [Fact]
    public void Every_unit_of_the_basic_plane_arrives()
    {
        string[] pages = [.. Enumerable.Range(0, UnitCount).Select(unit => (char)unit).Chunk(PageSize).Select(page => new string(page))];

        int texts = new TextCatalog(pages.Select((page, i) => Texts($"Text{i}", page) with { Code = $"{i}: {page}" })).Check();
        int names = new TextCatalog(pages.Select((page, i) => Names($"Key{i}{page}", $"p{page}"))).Check();

        Assert.Equal(pages.Length, texts);
        Assert.Equal(pages.Length, names);
    }

    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_as_class_namespace_and_file_name_compile_or_are_refused()
    {
        string[] strings = NaughtyStrings();
        CatalogText[] catalogs =
        [
            .. strings.Zip(strings.Reverse(), (name, scope) => (name, scope)).Select((pair, i) => new CatalogText(
                $"/shop/{i}.json",
                $$"""{ "class": {{TextEntry.Quote(pair.name)}}, "namespace": {{TextEntry.Quote(pair.scope)}} }""")),
            .. strings.Distinct(StringComparer.Ordinal).Select(text => new CatalogText($"/shop/{text}.errors.json", "{}")),
        ];

        GeneratorOutput output = GeneratorHarness.Run(catalogs, TargetProject.Library());

        OutputRules.Check(output);
        OutputRules.CompilesInWebApplication(catalogs);
        DeclaredNames.AssertAsPromised(output);
        int twins = output.Diagnostics.Count(diagnostic => diagnostic.Id == RuleTable.DuplicateClass.Id) + NotShown(output, RuleTable.DuplicateClass);
        Assert.Equal(catalogs.Length - twins, output.Catalogs.Count);
        Assert.InRange(twins, 1, catalogs.Length / 3);
    }

    /// <summary>The diagnostics of a rule that are above the limit of a project, as EG1008 counts them.</summary>
    private static int NotShown(GeneratorOutput output, Rule rule) => output.Diagnostics
        .Where(diagnostic => diagnostic.Id == RuleTable.MoreOfKind.Id)
        .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(' '))
        .Where(words => words.Contains(rule.Id))
        .Sum(words => int.Parse(words[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture));

    private static TextEntry Texts(string key, string text) => new(key)
    {
        Message = text,
        Title = text,
        Description = text,
        Deprecated = text,
        Extension = text,
    };

    private static TextEntry Names(string key, string parameter) => new(key) { ParameterName = parameter, ParameterDescription = $"A {parameter}" };

    private static string[] NaughtyStrings() =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(ReferenceMaterial.Path("corpus", "blns", "blns.json")))!;
}
