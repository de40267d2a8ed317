using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The localization keys as constants.</summary>
internal static class KeysTemplate
{
    public static string Render(CatalogModel catalog) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>The keys under which the messages of this catalogue are translated.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{Identifier(catalog.Names.KeysClass)}}
        {
            {{Blocks(catalog.Errors.Select(Constant))}}
        }

        """);

    private static string Constant(ErrorModel error) => $$"""
        /// <summary>Message <c>{{XmlDoc(error.Message)}}</c>.</summary>
        public const string {{Identifier(error.Name)}} = {{Literal(error.Key)}};
        """;
}
