using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>Texts as UTF-8 data, in blocks: the assembly has a field for each block, and cannot have one for each text.</summary>
internal static class TextBlockTemplate
{
    /// <summary>The number of texts in a block; the runtime knows it.</summary>
    public const int Size = 256;

    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>A method that returns a block by its number, with a text for every item.</summary>
    /// <param name="source">The file.</param>
    /// <param name="name">The name of the method of the base class.</param>
    /// <param name="items">The items.</param>
    /// <param name="state">What the texts need beside the items.</param>
    /// <param name="text">Writes the text of an item as it is in a literal, without control characters.</param>
    public static Written Method<T, TState>(
        Source source, string name, EquatableArray<T> items, TState state, Func<Source, TState, T, int, Written> text)
        where T : IEquatable<T>
    {
        EquatableArray<int> blocks = new([.. Enumerable.Range(0, (items.Count + Size - 1) / Size)]);
        return Blocks(source, name, blocks, (items, state, text), static (source, all, number, _) =>
        {
            int first = number * Size;
            EquatableArray<T> block = all.items.Slice(first, Math.Min(Size, all.items.Count - first));
            return source.Write($$"""{{number}} => "{{source.Each(block, (all.state, all.text, first), static (output, of, item, index) =>
                output.Write($$"""{{of.text(output, of.state, item, of.first + index)}}\0"""))}}"u8,""");
        });
    }

    /// <summary>A method that returns a block by its number.</summary>
    /// <param name="source">The file.</param>
    /// <param name="name">The name of the method of the base class.</param>
    /// <param name="texts">The texts, in ascending order of the entries.</param>
    public static Written Method(Source source, string name, EquatableArray<IndexedText> texts)
    {
        var blocks = texts.GroupBy(static text => text.Index / Size).Select(static block => new Block(block.Key, AllOf(block))).ToEquatableArray();
        return Blocks(source, name, blocks, 0, static (source, _, block, _) => Arm(source, block));
    }

    private static Written Blocks<T, TState>(
        Source source, string name, EquatableArray<T> blocks, TState state, Func<Source, TState, T, int, Written> arm)
        where T : IEquatable<T> => source.Write($$"""
        protected override {{Bytes}} {{name}}(int block) => block switch
        {
            {{source.Lines(blocks, state, arm)}}
            _ => default,
        };
        """);

    /// <summary>One literal: the time that the compiler takes for a sum of literals grows with the square of their number.</summary>
    private static Written Arm(Source source, Block block) => source.Write(
        $$"""{{block.Number}} => "{{source.Each(block.Texts, static (output, text) => output.Write($$"""{{Content(text)}}\0"""))}}"u8,""");

    /// <summary>The texts of a block up to the last one that exists; those that are missing are empty.</summary>
    private static EquatableArray<string> AllOf(IEnumerable<IndexedText> texts)
    {
        var all = new List<string>(Size);
        foreach (IndexedText text in texts)
        {
            while (all.Count < text.Index % Size)
            {
                all.Add("");
            }

            all.Add(text.Text);
        }

        return all.ToEquatableArray();
    }

    /// <summary>The text in a literal, before the character of its end, which is escaped in the text itself.</summary>
    private static string Content(string text) =>
        Escaped(text.IndexOf('\0') < 0 && text.IndexOf('\u0001') < 0
            ? text
            : text.Replace("\u0001", "\u0001\u0001").Replace("\0", "\u0001\u0002"));

    private sealed record Block(int Number, EquatableArray<string> Texts);
}
