using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Templates;

/// <summary>The file of an entry, or of several that share it: the value and the exception of each.</summary>
internal static class EntryTemplate
{
    public static Written Render(Source source, EntryFile file) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Pragmas(file.Errors)}}
        {{(file.Results == ResultKind.AheadOfTime ? ErrorTemplate.MetadataAlias : "")}}
        {{FileHeader.Namespace(file.Catalog.Namespace)}}

        {{source.Blocks(file.Errors, file, static (source, file, error, _) => Types(source, file, error))}}

        """);

    private static Written Types(Source source, EntryFile file, ErrorModel error) => source.Write($$"""
        {{ErrorTemplate.Render(source, file, error)}}

        {{ExceptionTemplate.Render(source, file.Catalog, error)}}
        """);
}
