using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The languages of a catalogue. They stand apart from its tables, so that a new language leaves those alone.</summary>
internal static class TranslationListTemplate
{
    private const string ListType = "global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorTranslation>";

    public static Written Render(Source source, TranslationList list) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Namespace(list.Catalog.Namespace)}}

        {{FileHeader.Attribute}}
        internal static partial class {{Identifier(list.Catalog.TranslationsClass)}}
        {
            public static {{ListType}} All { get; } =
            [
                {{source.Lines(list.Languages, static (output, language) => output.Write($$"""new {{ClassOf(language)}}(),"""))}}
            ];

            {{RevisionTemplate.OfFile(source)}}
        }

        """);

    /// <summary>What the catalogue says of its translations.</summary>
    public static Written Override(Source source, CatalogNames names) => source.Write($$"""
        public override {{ListType}} Translations =>
            {{names.Global}}{{Identifier(names.TranslationsClass)}}.All;
        """);

    /// <summary>
    /// The class of a language: <c>pt-BR</c> gives <c>Pt_BRTexts</c>. The last word keeps it apart from other members (<c>all</c> is a
    /// language), and two languages have two classes, because their tags have one case only.
    /// </summary>
    public static string ClassOf(string language) => $"{char.ToUpperInvariant(language[0])}{language.Substring(1).Replace('-', '_')}Texts";
}
