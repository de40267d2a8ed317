using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>What lets <c>AddErrorGen()</c> find the catalogue of an application without reflection.</summary>
internal static class RegistrationTemplate
{
    public static Written Render(Source source, CatalogNames names) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Namespace(names.Namespace)}}

        {{FileHeader.Attribute}}
        internal static class {{names.RegistrationClass}}
        {
            [global::System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Register() =>
                global::ErrorGen.ErrorCatalogRegistry.Register({{names.Global}}{{Identifier(names.ClassName)}}.Catalog);
        }

        """);
}
