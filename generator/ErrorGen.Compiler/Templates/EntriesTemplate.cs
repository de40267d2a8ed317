using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The entries of a catalogue as data, in a file apart from the tables, which a changed message leaves alone.</summary>
internal static class EntriesTemplate
{
    public static Written Render(Source source, CatalogModel catalog) => Render(source, catalog, [.. catalog.Errors.Select(IsText)]);

    private static Written Render(Source source, CatalogModel catalog, bool[] isText) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Pragmas(catalog.Errors)}}
        {{FileHeader.Namespace(catalog.Names.Namespace)}}

        /// <content>The entries.</content>
        public static partial class {{TypeName(catalog.Names.ClassName)}}
        {
            private sealed partial class {{CatalogNames.DataClass}}
            {
                {{TextBlockTemplate.Method(source, "GetEntries", catalog.Errors, isText, Text)}}

                {{OwnDefinitions(source, catalog, isText)}}

                {{ExamplesTemplate.Method(source, catalog)}}

                {{RevisionTemplate.OfCatalog(source, catalog, isText)}}
            }
        }

        """);

    /// <summary>Whether the entry is text. Others have their definition in their own class.</summary>
    public static bool IsText(ErrorModel error) =>
        IsPlain(error.Message) && IsPlain(error.Key) && (ReferenceEquals(error.Code, error.Key) || IsPlain(error.Code)) && IsPlain(error.Title) && IsPlain(error.Description)
        && DefinitionTemplate.IsCompact(error) && !DefinitionDetails.HasMore(error);

    /// <summary>Whether the text has no separator and no surrogate: one without its pair cannot be UTF-8, and pairs are too rare to tell them apart.</summary>
    private static bool IsPlain(string? field)
    {
        if (field is null)
        {
            return true;
        }

        foreach (char c in field)
        {
            // One comparison for nearly every character.
            if (unchecked((uint)(c - ' ')) >= '\uD800' - ' ' && (c < ' ' || char.IsSurrogate(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fields of an entry with tabs between them, without the empty ones at the end.</summary>
    private static Written Text(Source source, bool[] isText, ErrorModel error, int index) => !isText[index] ? Written.Nothing : source.Write(
        $$"""{{Escaped(error.Key)}}\t{{error.Status}}\t{{Escaped(error.Message)}}{{Rest(source, error)}}""");

    private static Written Rest(Source source, ErrorModel error)
    {
        string[] fields =
        [
            (error.HasPositionalParameters ? "%" : "") + DefinitionTemplate.ParameterList(error),
            error.Code == error.Key ? "" : error.Code,
            error.Title ?? "",
            error.Description ?? "",
            error.Name == error.Key ? "" : error.Name,
        ];
        int last = Array.FindLastIndex(fields, static field => field.Length > 0);
        return source.Each(new EquatableArray<string>(fields), last, static (output, last, field, index) =>
            index <= last ? output.Write($$"""\t{{Escaped(field)}}""") : Written.Nothing);
    }

    private static Written OwnDefinitions(Source source, CatalogModel catalog, bool[] isText)
    {
        var own = new List<IndexedText>();
        for (int i = 0; i < catalog.Errors.Count; i++)
        {
            if (!isText[i])
            {
                own.Add(new IndexedText(i, catalog.Errors[i].Name));
            }
        }

        return own.Count == 0 ? Written.Nothing : source.Write($$"""
            protected override global::ErrorGen.ErrorDefinition? GetOwnDefinition(int index) => index switch
            {
                {{source.Lines(own.ToEquatableArray(), catalog.Names.Global, static (output, global, text, _) => output.Write($$"""{{text.Index}} => {{global}}{{text.Text}}Error.Entry,"""))}}
                _ => null,
            };
            """);
    }
}
