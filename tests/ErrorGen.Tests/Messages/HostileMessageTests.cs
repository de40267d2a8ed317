using Xunit;

namespace ErrorGen.Tests;

/// <summary>Text of any kind goes through as it is: as a value, as literal text, as a name.</summary>
public sealed class HostileMessageTests
{
    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_are_inserted_verbatim()
    {
        string[] strings = NaughtyStrings.Read();
        Assert.Equal(515, strings.Length);
        Assert.All(strings, InsertsVerbatim);
    }

    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_stay_as_literal_text() => Assert.All(NaughtyStrings.Read(), KeepsLiteral);

    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_can_be_names() => Assert.All(NaughtyStrings.Read(), TakesAsName);

    [Fact]
    public void Every_code_unit_is_inserted_verbatim() => ForEveryCodeUnit(InsertsVerbatim);

    [Fact]
    public void Every_code_unit_stays_as_literal_text() => ForEveryCodeUnit(KeepsLiteral);

    [Fact]
    public void Every_code_unit_can_be_a_name() => ForEveryCodeUnit(TakesAsName);

    private static void ForEveryCodeUnit(Action<string> check)
    {
        for (int unit = char.MinValue; unit <= char.MaxValue; unit++)
        {
            check(((char)unit).ToString());
        }
    }

    private static void InsertsVerbatim(string text)
    {
        // Were inserted text looked at again, the placeholders behind it would multiply.
        string value = text + "%1%2%";
        Assert.Equal($"<{value}|{text}>", Rendered.InvariantText(TestError.Positional("<%1|%2>", value, text)));
    }

    private static void KeepsLiteral(string text) =>
        Assert.Equal(
            $"{text}<VALUE>{text}",
            Rendered.InvariantText(TestError.Named($"{text}<%\u0001marker>{text}", ("\u0001marker", "VALUE"))));

    private static void TakesAsName(string text) =>
        Assert.Equal("<VALUE>", Rendered.InvariantText(TestError.Named($"<%{text}>", (text, "VALUE"))));
}
