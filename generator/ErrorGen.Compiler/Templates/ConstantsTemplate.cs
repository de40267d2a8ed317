using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The wire codes and the localization keys as constants.</summary>
internal static class ConstantsTemplate
{
    public static Written Codes(Source source, CatalogModel catalog) => Render(
        source, catalog, "The codes that identify the errors of this catalogue on the wire.", catalog.Names.CodesClass, static error => error.Code);

    public static Written Keys(Source source, CatalogModel catalog) => Render(
        source, catalog, "The keys under which the messages of this catalogue are translated.", catalog.Names.KeysClass, static error => error.Key);

    private static Written Render(Source source, CatalogModel catalog, string summary, string className, Func<ErrorModel, string> value) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <summary>{{summary}}</summary>
        {{FileHeader.Attribute}}
        public static partial class {{Identifier(className)}}
        {
            {{source.Blocks(catalog.Errors, (catalog.Names, value), static (source, of, error, _) => Constant(source, of.Names, error, of.value(error)))}}
        }

        """);

    private static Written Constant(Source source, CatalogNames names, ErrorModel error, string value) => source.Write($$"""
        /// <inheritdoc cref="{{names.Global}}{{error.Name}}Error"/>
        public const string {{Identifier(error.Name)}} = "{{Escaped(value)}}";
        """);
}
