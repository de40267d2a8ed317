using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The texts of a catalogue in one language, as data that is found by the position of the entry.</summary>
internal static class TranslationTemplate
{
    public static Written Render(Source source, TranslationModel translation) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Namespace(translation.Catalog.Namespace)}}

        /// <content>{{translation.Language}}</content>
        internal static partial class {{Identifier(translation.Catalog.TranslationsClass)}}
        {
            {{FileHeader.Attribute}}
            private sealed class {{TranslationListTemplate.ClassOf(translation.Language)}} : global::ErrorGen.ErrorTranslation
            {
                {{(HasStatuses(translation) ? FieldAndConstructor(source, translation) : Constructor(source, translation))}}

                {{(HasStatuses(translation) ? Statuses(source, translation) : Written.Nothing)}}

                {{VariantsTemplate.Rule(source, translation.PluralLanguage, translation.Variants.Select(item => item.Variants))}}

                {{(translation.HasLists ? ListTemplate.Pattern(source, translation.PluralLanguage) : Written.Nothing)}}

                {{TextBlockTemplate.Method(source, "GetMessages", translation.Messages)}}

                {{VariantsTemplate.Method(source, translation.Variants)}}

                {{(translation.Titles.Count > 0 ? TextBlockTemplate.Method(source, "GetTitles", translation.Titles) : Written.Nothing)}}

                {{RevisionTemplate.OfFile(source)}}
            }
        }

        """);

    private static bool HasStatuses(TranslationModel translation) => translation.Statuses.Count > 0;

    private static Written FieldAndConstructor(Source source, TranslationModel translation) => source.Write($$"""
        private global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus>? _statuses;

        {{Constructor(source, translation)}}
        """);

    private static Written Constructor(Source source, TranslationModel translation) => source.Write($$"""
        public {{TranslationListTemplate.ClassOf(translation.Language)}}()
            : base({{Literal(translation.Language)}})
        {
        }
        """);

    private static Written Statuses(Source source, TranslationModel translation) => source.Write($$"""
        public override global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus> Statuses => _statuses ??=
        [
            {{source.Lines(translation.Statuses, StatusTemplate.Render)}}
        ];
        """);
}
