using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The languages of a catalogue. They stand apart from its tables, so that a new language leaves those alone.</summary>
internal static class TranslationListTemplate
{
    private const string ListType = "global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorTranslation>";

    public static string Render(TranslationList list) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Namespace(list.Catalog.Namespace)}}

        {{FileHeader.Attribute}}
        internal static partial class {{Identifier(list.Catalog.TranslationsClass)}}
        {
            public static {{ListType}} All { get; } =
            [
                {{Lines(list.Languages.Select(language => $"new {ClassOf(language)}(),"))}}
            ];
        }

        """);

    /// <summary>What the catalogue says of its translations.</summary>
    public static string Override(CatalogNames names) => Of($$"""
        public override {{ListType}} Translations =>
            {{names.Global}}{{Identifier(names.TranslationsClass)}}.All;
        """);

    /// <summary>
    /// The class of a language: <c>pt-BR</c> gives <c>Pt_BR</c>. It is no keyword, because those are small, and two languages have two
    /// classes, because their tags have one case only.
    /// </summary>
    public static string ClassOf(string language) => char.ToUpperInvariant(language[0]) + language.Substring(1).Replace('-', '_');
}
