using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ErrorGen.Tests;

public sealed class ParsedMessagePropertyTests
{
    /// <summary>Pieces that collide: placeholders that begin like others, percent signs, unpaired surrogates, other syntaxes.</summary>
    private static readonly string[] Pieces =
    [
        "%", "%", "%1", "%2", "%10", "%a", "%ab", "%abc", "%s", "1", "0", "a", "b", "c", " ",
        "{0}", "%{a}", "%{ab}", "%{1}", "%{}", "{", "}", "é", "😀", "\uD83D", "\uDE00", "\u2028", "\0",
    ];

    private static readonly string[] Names =
        ["1", "2", "10", "11", "a", "ab", "abc", "A", "", "%", "a%b", "é", "\uD83D", "😀", "{0}", "s", "a}b", "}"];

    [Fact]
    public void Random_messages_render_like_the_naive_implementation()
    {
        Gen<string> text = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Gen<(string Name, string Value)[]> parameters =
            from names in Gen.SubListOf(Names)
            from values in text.ListOf(names.Count)
            select names.Zip(values).ToArray();
        Gen<(string Message, (string Name, string Value)[] Parameters)> cases =
            from message in text
            from given in parameters
            select (message, given);

        Prop.ForAll(cases.ToArbitrary(), Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static void Agrees((string Message, (string Name, string Value)[] Parameters) given)
    {
        var error = TestError.Named(given.Message, [.. given.Parameters.Select(p => (p.Name, (ErrorValue)p.Value))]);
        Assert.Equal(NaiveMessage.Render(given.Message, given.Parameters), Rendered.InvariantText(error));
    }
}
