using System.Globalization;
using ErrorGen.Compiler.Cldr;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator.Tests.Plurals;

/// <summary>A project whose only message has a variant for each plural category, translated into every language that has plural rules.</summary>
/// <remarks>Each variant is the name of its category, so that a rendered message is what the generated rule selected.</remarks>
public sealed class PluralProject : IDisposable
{
    private const string Catalog = """
        {
          "culture": "zxx",
          "errors": {
            "Left": { "status": 409, "message": { "plural": "count", "other": "other" }, "parameters": [{ "name": "count", "type": "decimal" }] }
          }
        }
        """;

    private readonly LoadedProject _project;
    private readonly ErrorDefinition _definition;
    private readonly Dictionary<string, ErrorTranslation> _translations;

    public PluralProject()
    {
        IEnumerable<AdditionalText> translations = PluralLanguages.All.Select(language =>
            Reports.Catalog($"{{ \"Left\": {{ {string.Join(", ", CategoriesOf(language).Select(name => $"\"{name}\": \"{name}\""))} }} }}", $"errors.{language}.json"));
        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(Catalog), .. translations], Reports.Library());
        OutputRules.Check(output);
        _project = new LoadedProject(output);
        _definition = _project.Catalog().Definitions[0];
        _translations = _definition.Catalog.Translations.ToDictionary(translation => translation.Language, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The category that the message of a language has for a number, written as it is.</summary>
    public string Render(string language, decimal number) =>
        _definition.GetText(Translation(language)).ParsedMessage.Render(_definition.CreateError(number), CultureInfo.InvariantCulture);

    /// <summary>The category that the rule of a language selects.</summary>
    public string Select(string language, string number) =>
        (Translation(language).PluralRule?.Invoke(PluralOperands.Parse(number)) ?? PluralCategory.Other).ToString().ToLowerInvariant();

    public void Dispose() => _project.Dispose();

    /// <summary>A language that CLDR writes with a longer tag is served by that of the shorter one.</summary>
    private ErrorTranslation Translation(string language) =>
        _translations.TryGetValue(language, out ErrorTranslation? translation) ? translation : _translations[language.Split('-')[0]];

    private static IEnumerable<string> CategoriesOf(string language) => PluralLanguages.Find(language).Rules.Select(rule => rule.Category.ToString().ToLowerInvariant());
}
