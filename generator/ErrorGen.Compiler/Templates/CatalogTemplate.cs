using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The static class of a catalogue's definitions, and the catalogue as one object.</summary>
internal static class CatalogTemplate
{
    /// <summary>The entries that one method knows: a switch of this size compiles and starts fast however large the catalogue is.</summary>
    public const int BlockSize = 256;

    /// <summary>The key of the metadata that every catalogue adds to its assembly.</summary>
    public const string MetadataKey = "ErrorGen.Catalog";

    public static Written Render(Source source, CatalogModel catalog) => Render(source, catalog.Names, catalog);

    private static Written Render(Source source, CatalogNames names, CatalogModel catalog) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Pragmas(catalog.Errors)}}
        [assembly: global::System.Reflection.AssemblyMetadata("{{MetadataKey}}", {{Literal(names.FullName)}})]
        {{FileHeader.Namespace(names.Namespace)}}

        /// <summary>The errors of this catalogue.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{TypeName(names.ClassName)}}
        {
            /// <summary>The catalogue as one object.</summary>
            public static global::ErrorGen.ErrorCatalog Catalog { get; } = new CatalogData();

            /// <summary>Every entry, in the order of the catalogue.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorDefinition> All => Catalog.Definitions;

            /// <summary>Finds the entry with a code.</summary>
            /// <param name="code">The identity on the wire; upper and lower case differ.</param>
            /// <param name="definition">The entry, or null where the catalogue has none with that code.</param>
            public static bool TryGet(string code, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::ErrorGen.ErrorDefinition? definition) =>
                Catalog.TryGet(code, out definition);

            {{source.Blocks(catalog.Errors, (_, error) => Definition(source, names, error))}}
        }

        {{FileHeader.Attribute}}
        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ErrorGen.ErrorCatalogJsonConverter))]
        file sealed class CatalogData : global::ErrorGen.ErrorCatalog
        {
            public CatalogData()
                : base({{Literal(names.ClassName)}}, {{Literal(catalog.Culture)}})
            {
            }

            {{(catalog.TypeBase is { } typeBase ? $"public override string TypeUriTemplate => {Literal(typeBase)};" : "")}}

            {{Statuses(source, catalog)}}

            {{(catalog.IsTranslated ? TranslationListTemplate.Override(source, names) : Written.Nothing)}}

            {{VariantsTemplate.Rule(source, catalog.Culture, catalog.Errors.Select(error => error.Variants))}}

            protected override int Count => {{catalog.Errors.Count}};

            protected override global::System.ReadOnlySpan<int> CodeOrder => [{{source.List(CodeOrder(catalog), Index)}}];

            {{Definitions(source, names, catalog)}}
        }

        """);

    private static Written Definition(Source source, CatalogNames names, ErrorModel error) => source.Write($$"""
        /// <inheritdoc cref="{{names.Global}}{{error.Name}}Error"/>
        {{Documentation.Obsolete(error)}}
        public static global::ErrorGen.ErrorDefinition {{Identifier(error.Name)}} => {{names.Global}}{{error.Name}}Error.Entry;
        """);

    private static Written Statuses(Source source, CatalogModel catalog) => catalog.Statuses.Count == 0 ? Written.Nothing : source.Write($$"""
        public override global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus> Statuses { get; } =
        [
            {{source.Lines(catalog.Statuses, StatusTemplate.Render)}}
        ];
        """);

    private static EquatableArray<int> CodeOrder(CatalogModel catalog)
    {
        string[] codes = [.. catalog.Errors.Select(error => error.Code)];
        int[] order = [.. Enumerable.Range(0, codes.Length)];
        Array.Sort(codes, order, StringComparer.Ordinal);
        return new(order);
    }

    private static Written Index(Source source, int index) => source.Write($$"""{{index}}""");

    private static Written Definitions(Source source, CatalogNames names, CatalogModel catalog)
    {
        int blocks = (catalog.Errors.Count + BlockSize - 1) / BlockSize;
        var numbers = Enumerable.Range(0, blocks).ToEquatableArray();
        return blocks <= 1
            ? Switch(source, "protected override global::ErrorGen.ErrorDefinition GetDefinition(int index) => index switch", names, catalog, 0)
            : source.Write($$"""
                protected override global::ErrorGen.ErrorDefinition GetDefinition(int index) => (index / {{BlockSize}}) switch
                {
                    {{source.Lines(numbers, static (output, block) => output.Write($$"""{{block}} => Block{{block}}(index),"""))}}
                    _ => throw new global::System.ArgumentOutOfRangeException("index"),
                };

                {{source.Blocks(numbers, (_, block) => Block(source, names, catalog, block))}}
                """);
    }

    private static Written Block(Source source, CatalogNames names, CatalogModel catalog, int block) => Switch(
        source, $"private static global::ErrorGen.ErrorDefinition Block{Number(block)}(int index) => index switch", names, catalog, block);

    private static Written Switch(Source source, string signature, CatalogNames names, CatalogModel catalog, int block)
    {
        int first = block * BlockSize;
        EquatableArray<ErrorModel> errors = catalog.Errors.Slice(first, Math.Min(BlockSize, catalog.Errors.Count - first));
        return source.Write($$"""
            {{signature}}
            {
                {{source.Lines(errors, (_, error, i) => source.Write($$"""{{first + i}} => {{names.Global}}{{error.Name}}Error.Entry,"""))}}
                _ => throw new global::System.ArgumentOutOfRangeException("index"),
            };
            """);
    }
}
