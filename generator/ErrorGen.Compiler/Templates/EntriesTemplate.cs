using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The entries of a catalogue as data, in a file apart from the tables, which a changed message leaves alone.</summary>
internal static class EntriesTemplate
{
    private const string Separator = "\t";

    public static Written Render(Source source, CatalogModel catalog) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Pragmas(catalog.Errors)}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <content>The entries.</content>
        public static partial class {{TypeName(catalog.Names.ClassName)}}
        {
            private sealed partial class {{CatalogNames.DataClass}}
            {
                {{TextBlockTemplate.Method(source, "GetEntries", catalog.Errors.Select(Text).ToEquatableArray())}}

                {{OwnDefinitions(source, catalog)}}

                {{ExamplesTemplate.Method(source, catalog)}}

                {{RevisionTemplate.OfCatalog(source, catalog)}}
            }
        }

        """);

    /// <summary>Whether the entry is text. Others have their definition in their own class.</summary>
    public static bool IsText(ErrorModel error) =>
        IsPlain(error.Message) && IsPlain(error.Key) && IsPlain(error.Code) && IsPlain(error.Title) && IsPlain(error.Description)
        && DefinitionTemplate.IsCompact(error) && !DefinitionDetails.HasMore(error);

    /// <summary>Whether the text has no separator and no surrogate: one without its pair cannot be UTF-8, and pairs are too rare to tell them apart.</summary>
    private static bool IsPlain(string? field)
    {
        foreach (char c in field ?? "")
        {
            if (c < ' ' || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }

    private static IndexedText Text(ErrorModel error, int index) => new(index, IsText(error) ? string.Join(Separator, Fields(error)).TrimEnd('\t') : "");

    private static string[] Fields(ErrorModel error) =>
    [
        error.Key,
        Number(error.Status),
        error.Message,
        (error.HasPositionalParameters ? "%" : "") + DefinitionTemplate.ParameterList(error),
        error.Code == error.Key ? "" : error.Code,
        error.Title ?? "",
        error.Description ?? "",
        error.Name == error.Key ? "" : error.Name,
    ];

    private static Written OwnDefinitions(Source source, CatalogModel catalog)
    {
        var own = catalog.Errors
            .Select(static (error, index) => IsText(error) ? null : new IndexedText(index, error.Name))
            .OfType<IndexedText>()
            .ToEquatableArray();
        return own.Count == 0 ? Written.Nothing : source.Write($$"""
            protected override global::ErrorGen.ErrorDefinition? GetOwnDefinition(int index) => index switch
            {
                {{source.Lines(own, (_, text) => source.Write($$"""{{text.Index}} => {{catalog.Names.Global}}{{text.Text}}Error.Entry,"""))}}
                _ => null,
            };
            """);
    }
}
