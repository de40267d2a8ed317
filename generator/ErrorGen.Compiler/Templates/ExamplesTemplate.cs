using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Templates;

/// <summary>The examples of the entries, as JSON in blocks of text. A catalogue without examples has nothing of them.</summary>
internal static class ExamplesTemplate
{
    public static Written Method(Source source, CatalogModel catalog)
    {
        if (!catalog.Errors.Any(static error => error.Examples.Count > 0))
        {
            return Written.Nothing;
        }

        var texts = catalog.Errors
            .Select(static (error, index) => error.Examples.Count == 0 ? null : new IndexedText(index, Json(error)))
            .OfType<IndexedText>()
            .ToEquatableArray();
        return TextBlockTemplate.Method(source, "GetExamples", texts);
    }

    private static string Json(ErrorModel error) => $"[{string.Join(",", error.Examples.Select(example => Json(error, example)))}]";

    private static string Json(ErrorModel error, ExampleModel example) =>
        $"{{{string.Join(",", example.Arguments.Select(argument => $"{JsonText.Quote(error.Parameters[argument.Parameter].Name)}:{argument.Value.Json}"))}}}";
}
