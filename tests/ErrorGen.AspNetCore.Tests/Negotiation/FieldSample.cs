using FsCheck;
using FsCheck.Fluent;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>The lines of a field and what the server has: one random case.</summary>
internal sealed record FieldSample(string[] Lines, string[] Available)
{
    // The characters that the grammars of lists, parameters, weights, ranges and quoted strings turn on, and some that no grammar takes.
    private const string Mutations = "\",;=/\\*-+.q01 \tx\n\0\x7F\u00E4\u0661\uD800";

    /// <summary>Lines of members glued together from the given pieces, some of them mutated, beside a random choice of what there is.</summary>
    public static Arbitrary<FieldSample> Arbitrary(string[] values, string[] tails, string[] separators, string[] available) => Arb.From(
        from lines in Line(values, tails, separators).ArrayOf()
        from offers in Gen.Shuffle(available)
        from count in Gen.Choose(0, available.Length)
        select new FieldSample([.. lines.Take(3)], [.. offers.Take(count)]),
        static sample => sample.Shrink());

    public override string ToString() => $"[{string.Join(" | ", Lines)}] of [{string.Join(" | ", Available)}]";

    private static Gen<string> Line(string[] values, string[] tails, string[] separators)
    {
        Gen<string> member =
            from value in Gen.Elements(values)
            from count in Gen.Choose(0, 3)
            from tail in Gen.Elements(tails).ArrayOf(count)
            from separator in Gen.Elements(separators)
            select value + string.Concat(tail) + separator;
        Gen<string> line =
            from count in Gen.Choose(0, 5)
            from members in member.ArrayOf(count)
            select string.Concat(members);
        return Gen.Frequency((3, line), (1, line.SelectMany(Mutate)));
    }

    private static Gen<string> Mutate(string line) =>
        from position in Gen.Choose(0, line.Length)
        from removed in Gen.Choose(0, Math.Min(1, line.Length - position))
        from inserted in Gen.Elements<string>(["", .. Mutations.Select(static c => c.ToString())])
        select line.Remove(position, removed).Insert(position, inserted);

    private IEnumerable<FieldSample> Shrink()
    {
        for (int i = 0; i < Lines.Length; i++)
        {
            yield return this with { Lines = [.. Lines[..i], .. Lines[(i + 1)..]] };
            for (int c = 0; c < Lines[i].Length; c++)
            {
                yield return this with { Lines = [.. Lines[..i], Lines[i].Remove(c, 1), .. Lines[(i + 1)..]] };
            }
        }

        for (int i = 0; i < Available.Length; i++)
        {
            yield return this with { Available = [.. Available[..i], .. Available[(i + 1)..]] };
        }
    }
}
