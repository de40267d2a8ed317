using System.Runtime.InteropServices;
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
        ReadOnlySpan<char> text = field.AsSpan();
        foreach (ulong four in MemoryMarshal.Cast<char, ulong>(text))
        {
            // Four characters at a time, as long as they are ASCII: a character below the blank borrows from the highest bit.
            if ((four & 0xFF80_FF80_FF80_FF80) != 0 || ((four - 0x0020_0020_0020_0020) & 0x8000_8000_8000_8000) != 0)
            {
                break;
            }

            text = text.Slice(4);
        }

        foreach (char c in text)
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
        int count = error.Name != error.Key ? 5
            : error.Description is { Length: > 0 } ? 4
            : error.Title is { Length: > 0 } ? 3
            : error.Code != error.Key ? 2
            : error.Parameters.Count > 0 || error.HasPositionalParameters ? 1
            : 0;
        return source.Write($$"""{{(
            count < 1 ? Written.Nothing : Parameters(source, error))}}{{(
            count < 2 ? Written.Nothing : Field(source, error.Code == error.Key ? "" : error.Code))}}{{(
            count < 3 ? Written.Nothing : Field(source, error.Title))}}{{(
            count < 4 ? Written.Nothing : Field(source, error.Description))}}{{(
            count < 5 ? Written.Nothing : Field(source, error.Name))}}""");
    }

    private static Written Parameters(Source source, ErrorModel error) =>
        source.Write($$"""\t{{(error.HasPositionalParameters ? "%" : "")}}{{Escaped(DefinitionTemplate.ParameterList(error))}}""");

    private static Written Field(Source source, string? text) => source.Write($$"""\t{{Escaped(text ?? "")}}""");

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
