using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The errors beside the results of the framework: <c>TypedResults.OutOfStock(sku)</c>.</summary>
internal static class TypedResultsTemplate
{
    public static string Render(CatalogModel catalog) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Pragmas(catalog.Errors)}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>The errors of this catalogue among the typed results of endpoints.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{catalog.Names.TypedResultsClass}}
        {
            extension(global::Microsoft.AspNetCore.Http.TypedResults)
            {
                {{Blocks(catalog.Errors.Select(error => Method(catalog.Names, error)))}}
            }
        }

        """);

    private static string Method(CatalogNames names, ErrorModel error) => Of($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        {{Documentation.Parameters(error)}}
        {{Documentation.Obsolete(error)}}
        public static {{names.Global}}{{error.ErrorClass}} {{Identifier(error.Name)}}({{Documentation.Signature(error)}}) =>
            new {{names.Global}}{{error.ErrorClass}}({{Documentation.Arguments(error)}});
        """);
}
