namespace ErrorGen.Compiler.Cldr;

/// <summary>How languages join a list (UTS #35, part 2, 11). Each pattern has <c>{0}</c> before <c>{1}</c>.</summary>
/// <param name="Languages">The tags of the languages, separated by blanks.</param>
/// <param name="Pair">The pattern of two items.</param>
/// <param name="Start">The pattern of the first item of more than two and the others.</param>
/// <param name="Middle">The pattern of the items between the first two and the last one.</param>
/// <param name="End">The pattern of the last item of more than two.</param>
internal sealed record ListPatternSet(string Languages, string Pair, string Start, string Middle, string End);
