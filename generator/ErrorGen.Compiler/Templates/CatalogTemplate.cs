using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The static class of a catalogue's definitions, and the catalogue as one object.</summary>
internal static class CatalogTemplate
{
    public static Written Render(Source source, CatalogModel catalog) => Render(source, catalog.Names, catalog);

    private static Written Render(Source source, CatalogNames names, CatalogModel catalog) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Pragmas(catalog.Errors)}}
        [assembly: global::System.Reflection.AssemblyMetadata("{{CatalogNames.MetadataKey}}", {{Literal(names.FullName)}})]
        {{FileHeader.Namespace(names.Namespace)}}

        /// <summary>The errors of this catalogue.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{TypeName(names.ClassName)}}
        {
            /// <summary>The catalogue as one object.</summary>
            public static global::ErrorGen.ErrorCatalog Catalog => {{CatalogNames.DataClass}}.Instance;

            /// <summary>Every entry, in the order of the catalogue.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorDefinition> All => Catalog.Definitions;

            /// <summary>Finds the entry with a code.</summary>
            /// <param name="code">The identity on the wire; upper and lower case differ.</param>
            /// <param name="definition">The entry, or null if the catalogue does not have one with this code.</param>
            public static bool TryGet(string code, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::ErrorGen.ErrorDefinition? definition) =>
                Catalog.TryGet(code, out definition);

            {{source.Blocks(catalog.Errors, names, Definition)}}

            {{FileHeader.Attribute}}
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ErrorGen.ErrorCatalogJsonConverter))]
            private sealed partial class {{CatalogNames.DataClass}} : global::ErrorGen.GeneratedErrorCatalog
            {
                public static readonly {{CatalogNames.DataClass}} Instance = new();

                private {{CatalogNames.DataClass}}()
                    : base({{Literal(names.ClassName)}}, {{Literal(catalog.Culture)}})
                {
                }

                {{(catalog.TypeBase is { } typeBase ? $"public override string TypeUriTemplate => {Literal(typeBase)};" : "")}}

                {{Statuses(source, catalog)}}

                {{(catalog.IsTranslated ? TranslationListTemplate.Override(source, names) : Written.Nothing)}}

                {{VariantsTemplate.Rule(source, catalog.Culture, catalog.Errors.Select(error => error.Variants))}}

                {{(catalog.Errors.Any(static error => error.HasLists) ? ListTemplate.Pattern(source, catalog.Culture) : Written.Nothing)}}

                protected override int Count => {{catalog.Errors.Count}};

                protected override global::System.ReadOnlySpan<int> CodeOrder => [{{source.List(CodeOrder(catalog), Index)}}];
            }
        }

        """);

    private static Written Definition(Source source, CatalogNames names, ErrorModel error, int index) => source.Write($$"""
        /// <inheritdoc cref="{{names.Global}}{{error.Name}}Error"/>
        {{Documentation.Obsolete(error)}}
        public static global::ErrorGen.ErrorDefinition {{Identifier(error.Name)}} => {{CatalogNames.DataClass}}.Instance.GetEntry({{index}});
        """);

    private static Written Statuses(Source source, CatalogModel catalog) => catalog.Statuses.Count == 0 ? Written.Nothing : source.Write($$"""
        public override global::System.Collections.Generic.IReadOnlyList<global::ErrorGen.ErrorStatus> Statuses { get; } =
        [
            {{source.Lines(catalog.Statuses, StatusTemplate.Render)}}
        ];
        """);

    private static EquatableArray<int> CodeOrder(CatalogModel catalog)
    {
        // Entries that share a code stay in the order of the catalogue.
        return Enumerable.Range(0, catalog.Errors.Count).OrderBy(i => catalog.Errors[i].Code, StringComparer.Ordinal).ToEquatableArray();
    }

    private static Written Index(Source source, int index) => source.Write($$"""{{index}}""");
}
