using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Text;

public sealed class SourceTests
{
    private const string Empty = "";

    [Fact]
    public void A_template_without_holes_is_its_own_output() =>
        Assert.Equal("a\n    b\n", Of(source => source.Write($$"""
            a
                b

            """)));

    [Fact]
    public void Hole_with_one_line_is_inserted_in_place() =>
        Assert.Equal("x = \"1\", y = 2;", Of(source => source.Write($"x = {"\"1\""}, y = {2};")));

    [Fact]
    public void Every_line_of_a_hole_gets_the_column_of_the_hole() =>
        Assert.Equal("{\n    a\n      b\n    c\n}", Of(source => source.Write($$"""
            {
                {{source.Write($"a\n  b\nc")}}
            }
            """)));

    [Fact]
    public void Later_lines_have_the_indentation_of_the_first_line_without_the_text_before_the_hole() =>
        Assert.Equal("    call(a,\n    b)", Of(source => source.Write($"    call({source.Write($"a,\nb")})")));

    [Fact]
    public void Holes_may_nest() =>
        Assert.Equal("class\n{\n    if\n    {\n        1\n\n        2\n    }\n}", Of(source => source.Write($$"""
            class
            {
                {{source.Write($$"""
                    if
                    {
                        {{source.Write($"1\n\n2")}}
                    }
                    """)}}
            }
            """)));

    [Fact]
    public void Text_after_a_nested_template_is_on_its_last_line() =>
        Assert.Equal("    call(a,\n        b, c)\nd", Of(source => source.Write($"    call({source.Write($"a,\n    b")}, {"c"})\nd")));

    [Fact]
    public void Nested_template_does_not_remove_text_of_the_outer_one()
    {
        Assert.Equal("{\n\n    a\n}", Of(source => source.Write($"{{\n\n    {source.Write($"{Empty}\na")}\n}}")));
        Assert.Equal("x = a", Of(source => source.Write($"x = {source.Write($"{Empty}\na")}")));
        Assert.Equal("x = a;\nb", Of(source => source.Write($"x = {source.Write($"a\n{Empty}")};\nb")));
        Assert.Equal("x =   a(1\n2)", Of(source => source.Write($"x = {source.Write($"{Empty}\n  a({source.Write($"1\n2")})")}")));
    }

    [Fact]
    public void A_template_that_writes_nothing_is_an_empty_hole()
    {
        Assert.Equal("a\nb", Of(source => source.Write($"a\n    {source.Write($"{Empty}")}\nb")));
        Assert.Equal("a\nb", Of(source => source.Write($"a\n\n    {source.Write($"{Empty}\n{Empty}")}\nb")));
        Assert.Equal("a\nb", Of(source => source.Write($"a\n    {Written.Nothing}\nb")));
    }

    [Fact]
    public void Line_of_an_empty_hole_is_removed() =>
        Assert.Equal("{\n    a\n    b\n}", Of(source => source.Write($$"""
            {
                a
                {{Empty}}
                b
            }
            """)));

    [Fact]
    public void First_line_without_text_is_removed() => Assert.Equal("a\n", Of(source => source.Write($"{Empty}\na\n")));

    [Fact]
    public void Last_line_without_text_is_removed_with_the_line_end_before_it() => Assert.Equal("a", Of(source => source.Write($"a\n    {Empty}")));

    [Fact]
    public void Line_of_several_empty_holes_is_removed() => Assert.Equal("a\nb", Of(source => source.Write($"a\n  {Empty} {Empty}\nb")));

    [Fact]
    public void Text_around_an_empty_hole_stays() => Assert.Equal("a\n  xy\nb", Of(source => source.Write($"a\n  x{Empty}y\nb")));

    [Fact]
    public void A_line_that_was_blank_in_the_template_stays() => Assert.Equal("a\n\nb", Of(source => source.Write($"a\n\n{"b"}")));

    [Fact]
    public void Blank_line_before_a_removed_block_is_removed()
    {
        Assert.Equal("{\n    a\n\n    b\n}", Of(source => source.Write($$"""
            {
                a

                {{Empty}}

                b
            }
            """)));
        Assert.Equal("{\n    a\n}", Of(source => source.Write($$"""
            {
                a

                {{Empty}}
            }
            """)));
    }

    [Fact]
    public void Blank_lines_of_a_hole_get_no_trailing_blanks() =>
        Assert.Equal("    a\n\n    b\n\n    c", Of(source => source.Write($"    {source.Write($"a\n\nb\n\nc")}")));

    [Fact]
    public void A_hole_that_starts_with_an_empty_line_leaves_no_trailing_blanks() =>
        Assert.Equal("{\n\n    a\n}", Of(source => source.Write($$"""
            {
                {{source.Write($"\na")}}
            }
            """)));

    [Fact]
    public void A_hole_that_ends_with_an_empty_line_leaves_no_trailing_blanks() =>
        Assert.Equal("{\n    a\n\n}", Of(source => source.Write($$"""
            {
                {{source.Write($"a\n")}}
            }
            """)));

    [Fact]
    public void Numbers_are_written_alike_in_every_culture() =>
        TestCultures.UseEach(() => Assert.Equal(
            "  -1234567 0\n  10 2147483647 -2147483648",
            Of(source => source.Write($"  {source.Write($"{-1234567} {0}\n{10} {int.MaxValue} {int.MinValue}")}"))));

    [Fact]
    public void Items_are_joined()
    {
        EquatableArray<string> items = new(["a", "b"]);

        Assert.Equal("  a\n  -\n  b\n  -", Of(source => source.Write($"  {source.Lines(items, TwoLines)}")));
        Assert.Equal("  0a\n  1b", Of(source => source.Write($"  {source.Lines(items, static (output, item, i) => output.Write($"{i}{item}"))}")));
        Assert.Equal("  a\n  -\n\n  b\n  -", Of(source => source.Write($"  {source.Blocks(items, TwoLines)}")));
        Assert.Equal("  a\n  -, b\n  -", Of(source => source.Write($"  {source.List(items, TwoLines)}")));
        Assert.Equal("  a\n  -b\n  -", Of(source => source.Write($"  {source.Each(items, TwoLines)}")));
        Assert.Equal("x", Of(source => source.Write($"x\n  {source.Blocks(EquatableArray<string>.Empty, Item)}")));
    }

    private static Written Item(Source source, string item) => source.Write($"{item}");

    private static Written TwoLines(Source source, string item) => source.Write($"{item}\n-");

    private static string Of(Func<Source, Written> template)
    {
        using var source = new Source();
        template(source);
        return source.ToString();
    }
}
