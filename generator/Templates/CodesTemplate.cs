using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The wire codes as constants.</summary>
internal static class CodesTemplate
{
    public static string Render(CatalogModel catalog) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>The codes that identify the errors of this catalogue on the wire.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{Identifier(catalog.Names.CodesClass)}}
        {
            {{Blocks(catalog.Errors.Select(Constant))}}
        }

        """);

    private static string Constant(ErrorModel error) => $$"""
        /// <summary><c>{{XmlDoc(error.Code)}}</c>: {{XmlDoc(error.Description ?? error.Message)}}</summary>
        public const string {{Identifier(error.Name)}} = {{Literal(error.Code)}};
        """;
}
