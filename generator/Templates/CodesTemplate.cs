using ErrorGen.Generator.Model;
using ErrorGen.Generator.Text;
using static ErrorGen.Generator.Text.CSharpText;

namespace ErrorGen.Generator.Templates;

/// <summary>The wire codes as constants.</summary>
internal static class CodesTemplate
{
    public static Written Render(Source source, CatalogModel catalog) => source.Write($$"""
        {{FileHeader.Text}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>The codes that identify the errors of this catalogue on the wire.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{Identifier(catalog.Names.CodesClass)}}
        {
            {{source.Blocks(catalog.Errors, Constant)}}
        }

        """);

    private static Written Constant(Source source, ErrorModel error) => source.Write($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        public const string {{Identifier(error.Name)}} = "{{Escaped(error.Code)}}";
        """);
}
