using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The texts of a catalogue in one language, as data: UTF-8 in the assembly, found by the position of the entry.</summary>
internal static class TranslationTemplate
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

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

                {{VariantsTemplate.Rule(source, translation.Language, translation.Variants.Select(item => item.Variants))}}

                {{Method(source, "GetMessage", translation.Messages)}}

                {{VariantsTemplate.Method(source, translation.Variants)}}

                {{(translation.Titles.Count > 0 ? Method(source, "GetTitle", translation.Titles) : Written.Nothing)}}
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

    private static Written Method(Source source, string name, EquatableArray<IndexedText> texts)
    {
        var blocks = texts.GroupBy(text => text.Index / CatalogTemplate.BlockSize).Select(block => block.ToEquatableArray()).ToEquatableArray();
        return blocks.Count switch
        {
            0 => source.Write($$"""protected override {{Bytes}} {{name}}(int index) => default;"""),
            1 => Switch(source, $"protected override {Bytes} {name}(int index) => index switch", blocks[0]),
            _ => source.Write($$"""
                protected override {{Bytes}} {{name}}(int index) => (index / {{CatalogTemplate.BlockSize}}) switch
                {
                    {{source.Lines(blocks, (_, block) => source.Write($$"""{{NumberOf(block)}} => {{name}}{{NumberOf(block)}}(index),"""))}}
                    _ => default,
                };

                {{source.Blocks(blocks, (_, block) => Block(source, name, block))}}
                """),
        };
    }

    private static Written Block(Source source, string name, EquatableArray<IndexedText> texts) =>
        Switch(source, $"private static {Bytes} {name}{Number(NumberOf(texts))}(int index) => index switch", texts);

    private static int NumberOf(EquatableArray<IndexedText> block) => block[0].Index / CatalogTemplate.BlockSize;

    private static Written Switch(Source source, string signature, EquatableArray<IndexedText> texts) => source.Write($$"""
        {{signature}}
        {
            {{source.Lines(texts, static (output, text) => output.Write($$"""{{text.Index}} => {{Literal(text.Text)}}u8,"""))}}
            _ => default,
        };
        """);
}
