using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The file of an entry, or of several that share it: the value and the exception of each.</summary>
internal static class EntryTemplate
{
    public static string Render(EntryFile file) => Of($$"""
        {{FileHeader.Text}}
        {{FileHeader.Pragmas(file.Errors)}}
        {{FileHeader.Namespace(file.Catalog.Namespace)}}

        {{Blocks(file.Errors.SelectMany(error => Types(file.Catalog, error)))}}

        """);

    private static IEnumerable<string> Types(CatalogNames catalog, ErrorModel error) =>
        [ErrorTemplate.Render(catalog, error), ExceptionTemplate.Render(catalog, error)];
}
