using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The static class of a catalogue's definitions, and the catalogue as one object.</summary>
internal static class CatalogTemplate
{
    /// <summary>The entries that one method knows: a switch of this size compiles and starts fast however large the catalogue is.</summary>
    public const int BlockSize = 256;

    public static string Render(CatalogModel catalog) => Render(catalog.Names, catalog);

    private static string Render(CatalogNames names, CatalogModel catalog) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Pragmas(catalog.Errors)}}
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

            {{Blocks(catalog.Errors.Select(error => Definition(names, error)))}}
        }

        {{FileHeader.Attribute}}
        file sealed class CatalogData : global::ErrorGen.ErrorCatalog
        {
            public CatalogData()
                : base({{Literal(names.ClassName)}}, {{Literal(catalog.Culture)}})
            {
            }

            {{Blocks(Overrides(catalog))}}

            protected override int Count => {{catalog.Errors.Count}};

            protected override global::System.ReadOnlySpan<int> CodeOrder => [{{CodeOrder(catalog)}}];

            {{DefinitionBlocks(names, catalog)}}
        }

        """);

    private static string Definition(CatalogNames names, ErrorModel error) => Of($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        /// <remarks>Status {{error.Status}}, code <c>{{XmlDoc(error.Code)}}</c>, message <c>{{XmlDoc(error.Message)}}</c>.</remarks>
        {{Documentation.Obsolete(error)}}
        public static global::ErrorGen.ErrorDefinition {{Identifier(error.Name)}} => {{names.Global}}{{error.ErrorClass}}.Entry;
        """);

    private static IEnumerable<string> Overrides(CatalogModel catalog)
    {
        if (catalog.TypeBase is { } typeBase)
        {
            yield return $"public override string TypeBase => {Literal(typeBase)};";
        }

        if (catalog.Statuses.Count > 0)
        {
            yield return Statuses(catalog);
        }

        if (catalog.IsTranslated)
        {
            yield return TranslationListTemplate.Override(catalog.Names);
        }
    }

    private static string Statuses(CatalogModel catalog) => Of($$"""
        public override global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus> Statuses { get; } =
        [
            {{Lines(catalog.Statuses.Select(StatusTemplate.Render))}}
        ];
        """);

    private static string CodeOrder(CatalogModel catalog) => string.Join(", ", Enumerable.Range(0, catalog.Errors.Count)
        .OrderBy(i => catalog.Errors[i].Code, StringComparer.Ordinal)
        .Select(Number));

    private static string DefinitionBlocks(CatalogNames names, CatalogModel catalog)
    {
        int blocks = (catalog.Errors.Count + BlockSize - 1) / BlockSize;
        if (blocks <= 1)
        {
            return Switch("protected override global::ErrorGen.ErrorDefinition GetDefinition(int index) => index switch", names, catalog, 0);
        }

        return Blocks(
        [
            Of($$"""
                protected override global::ErrorGen.ErrorDefinition GetDefinition(int index) => (index / {{BlockSize}}) switch
                {
                    {{Lines(Enumerable.Range(0, blocks).Select(block => $"{Number(block)} => Block{Number(block)}(index),"))}}
                    _ => throw new global::System.ArgumentOutOfRangeException("index"),
                };
                """),
            .. Enumerable.Range(0, blocks).Select(block => Switch(
                $"private static global::ErrorGen.ErrorDefinition Block{Number(block)}(int index) => index switch", names, catalog, block)),
        ]);
    }

    private static string Switch(string signature, CatalogNames names, CatalogModel catalog, int block) => Of($$"""
        {{signature}}
        {
            {{Lines(Enumerable.Range(block * BlockSize, Math.Min(BlockSize, catalog.Errors.Count - (block * BlockSize)))
                .Select(i => $"{Number(i)} => {names.Global}{catalog.Errors[i].ErrorClass}.Entry,"))}}
            _ => throw new global::System.ArgumentOutOfRangeException("index"),
        };
        """);
}
