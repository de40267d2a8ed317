using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Templates;

/// <summary>
/// A constant that changes with the data of a class. Hot reload can replace a method that returns data, but not the objects that a running program has made of it.
/// It cannot change a constant, so it restarts the program, and "dotnet watch" builds again and renders the outputs.
/// </summary>
internal static class RevisionTemplate
{
    /// <summary>The constant of a class that has nothing but what is written in its file before it.</summary>
    public static Written OfFile(Source source) => Constant(source, Hash(source.Characters.AsSpan(), 0));

    /// <summary>The constant of a catalogue, with what the runtime reads from other files.</summary>
    /// <param name="source">The file of the entries.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="isText">For each entry whether it is data, which is written in this file.</param>
    public static Written OfCatalog(Source source, CatalogModel catalog, bool[] isText)
    {
        using var other = new Source();
        other.Write($$"""{{catalog.Culture}} {{catalog.TypeBase ?? ""}} {{other.Lines(catalog.Statuses, StatusTemplate.Render)}}""");
        for (int i = 0; i < catalog.Errors.Count; i++)
        {
            if (!isText[i])
            {
                DefinitionTemplate.Render(other, catalog.Names, catalog.Errors[i]);
            }
        }

        return Constant(source, Hash(other.Characters.AsSpan(), Hash(source.Characters.AsSpan(), 0)));
    }

    private static Written Constant(Source source, ulong hash) => source.Write($$"""private const int Revision = {{unchecked((int)(hash ^ (hash >> 32)))}};""");

    /// <summary>FNV-1a, four characters at a time. It is the same on every machine, unlike the hash code of a <see cref="string"/>.</summary>
    private static ulong Hash(ReadOnlySpan<char> text, ulong seed)
    {
        const ulong prime = 0x100000001B3;
        ulong hash = seed ^ 0xCBF29CE484222325;
        for (; text.Length >= 4; text = text.Slice(4))
        {
            hash = (hash ^ (text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32) | ((ulong)text[3] << 48))) * prime;
        }

        foreach (char character in text)
        {
            hash = (hash ^ character) * prime;
        }

        return hash ^ (hash >> 29);
    }
}
