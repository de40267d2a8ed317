using ErrorGen.Generator.Infrastructure;
using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The texts of a catalogue in one language, as data: UTF-8 in the assembly, found by the position of the entry.</summary>
internal static class TranslationTemplate
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    public static string Render(TranslationModel translation) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Namespace(translation.Catalog.Namespace)}}

        /// <content>{{translation.Language}}</content>
        internal static partial class {{Identifier(translation.Catalog.TranslationsClass)}}
        {
            {{FileHeader.Attribute}}
            private sealed class {{TranslationListTemplate.ClassOf(translation.Language)}} : global::ErrorGen.ErrorTranslation
            {
                {{Blocks(Members(translation))}}
            }
        }

        """);

    private static IEnumerable<string> Members(TranslationModel translation)
    {
        if (translation.Statuses.Count > 0)
        {
            yield return "private global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus>? _statuses;";
        }

        yield return Constructor(translation);
        if (translation.Statuses.Count > 0)
        {
            yield return Statuses(translation);
        }

        // The one that every translation has, be it empty.
        yield return Method("GetMessage", translation.Messages);
        if (translation.Titles.Count > 0)
        {
            yield return Method("GetTitle", translation.Titles);
        }
    }

    private static string Constructor(TranslationModel translation) => Of($$"""
        public {{TranslationListTemplate.ClassOf(translation.Language)}}()
            : base({{Literal(translation.Language)}})
        {
        }
        """);

    private static string Statuses(TranslationModel translation) => Of($$"""
        public override global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus> Statuses => _statuses ??=
        [
            {{Lines(translation.Statuses.Select(StatusTemplate.Render))}}
        ];
        """);

    private static string Method(string name, EquatableArray<IndexedText> texts)
    {
        IGrouping<int, IndexedText>[] blocks = [.. texts.GroupBy(text => text.Index / CatalogTemplate.BlockSize)];
        if (blocks.Length == 0)
        {
            return $"protected override {Bytes} {name}(int index) => default;";
        }

        if (blocks.Length == 1)
        {
            return Switch($"protected override {Bytes} {name}(int index) => index switch", blocks[0]);
        }

        return Blocks(
        [
            Of($$"""
                protected override {{Bytes}} {{name}}(int index) => (index / {{CatalogTemplate.BlockSize}}) switch
                {
                    {{Lines(blocks.Select(block => $"{Number(block.Key)} => {name}{Number(block.Key)}(index),"))}}
                    _ => default,
                };
                """),
            .. blocks.Select(block => Switch($"private static {Bytes} {name}{Number(block.Key)}(int index) => index switch", block)),
        ]);
    }

    private static string Switch(string signature, IEnumerable<IndexedText> texts) => Of($$"""
        {{signature}}
        {
            {{Lines(texts.Select(text => $"{Number(text.Index)} => {Literal(text.Text)}u8,"))}}
            _ => default,
        };
        """);
}
