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

        {{Blocks(file.Errors.SelectMany(error => Types(file, error)))}}

        """);

    private static IEnumerable<string> Types(EntryFile file, ErrorModel error)
    {
        yield return ErrorTemplate.Render(file.Catalog, error);
        if (file.AreResults)
        {
            yield return ErrorResultTemplate.Render(error);
        }

        yield return ExceptionTemplate.Render(file.Catalog, error);
    }
}
