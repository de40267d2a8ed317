using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The errors beside the results of the framework: <c>TypedResults.OutOfStock(sku)</c>.</summary>
internal static class TypedResultsTemplate
{
    public static Written Render(Source source, CatalogModel catalog) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Pragmas(catalog.Errors)}}
        {{EntryPointPragma(catalog)}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>The errors of this catalogue among the typed results of endpoints.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{catalog.Names.TypedResultsClass}}
        {
            extension(global::Microsoft.AspNetCore.Http.TypedResults)
            {
                {{source.Blocks(catalog.Errors, catalog.Names, static (source, names, error, _) => Method(source, names, error))}}
            }
        }

        """);

    private static string EntryPointPragma(CatalogModel catalog) => catalog.Errors.Any(static error => error.Name == "Main")
        ? "#pragma warning disable CS0028 // An error is called Main; no program starts there."
        : "";

    private static Written Method(Source source, CatalogNames names, ErrorModel error) => source.Write($$"""
        /// <inheritdoc cref="{{names.Global}}{{error.Name}}Error"/>
        {{Documentation.Obsolete(error)}}
        public static {{names.Global}}{{error.Name}}Error {{Identifier(error.Name)}}({{Documentation.Signature(source, error)}}) =>
            new({{Documentation.Arguments(source, error)}});
        """);
}
