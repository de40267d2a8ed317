using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The localization keys as constants.</summary>
internal static class KeysTemplate
{
    public static Written Render(Source source, CatalogModel catalog) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>The keys under which the messages of this catalogue are translated.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{Identifier(catalog.Names.KeysClass)}}
        {
            {{source.Blocks(catalog.Errors, (_, error) => Constant(source, catalog.Names, error))}}
        }

        """);

    private static Written Constant(Source source, CatalogNames names, ErrorModel error) => source.Write($$"""
        /// <inheritdoc cref="{{names.Global}}{{error.Name}}Error"/>
        public const string {{Identifier(error.Name)}} = "{{Escaped(error.Key)}}";
        """);
}
