using ErrorGen.Generator.Tests.Harness;
using Xunit;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Tests.Text;

public sealed class SourceTests
{
    private const string Empty = "";

    [Fact]
    public void A_template_without_holes_is_its_own_output() =>
        Assert.Equal("a\n    b\n", Of($$"""
            a
                b

            """));

    [Fact]
    public void A_hole_with_one_line_stands_where_it_is() =>
        Assert.Equal("x = \"1\", y = 2;", Of($"x = {"\"1\""}, y = {2};"));

    [Fact]
    public void Every_line_of_a_hole_gets_the_column_of_the_hole() =>
        Assert.Equal("{\n    a\n      b\n    c\n}", Of($$"""
            {
                {{"a\n  b\nc"}}
            }
            """));

    [Fact]
    public void Lines_behind_the_first_get_the_indentation_of_its_line_and_not_of_the_text_before_the_hole() =>
        Assert.Equal("    call(a,\n    b)", Of($"    call({"a,\nb"})"));

    [Fact]
    public void Holes_may_nest()
    {
        string inner = Of($$"""
            if
            {
                {{"1\n2"}}
            }
            """);

        Assert.Equal("class\n{\n    if\n    {\n        1\n        2\n    }\n}", Of($$"""
            class
            {
                {{inner}}
            }
            """));
    }

    [Fact]
    public void The_line_of_an_empty_hole_vanishes() =>
        Assert.Equal("{\n    a\n    b\n}", Of($$"""
            {
                a
                {{Empty}}
                b
            }
            """));

    [Fact]
    public void The_first_line_vanishes_too() => Assert.Equal("a\n", Of($"{Empty}\na\n"));

    [Fact]
    public void The_last_line_vanishes_with_the_line_end_before_it() => Assert.Equal("a", Of($"a\n    {Empty}"));

    [Fact]
    public void A_line_of_several_empty_holes_vanishes() => Assert.Equal("a\nb", Of($"a\n  {Empty} {Empty}\nb"));

    [Fact]
    public void An_empty_hole_among_text_leaves_the_text() => Assert.Equal("a\n  xy\nb", Of($"a\n  x{Empty}y\nb"));

    [Fact]
    public void A_line_that_was_blank_in_the_template_stays() => Assert.Equal("a\n\nb", Of($"a\n\n{"b"}"));

    [Fact]
    public void A_vanished_block_takes_the_blank_line_before_it_along()
    {
        Assert.Equal("{\n    a\n\n    b\n}", Of($$"""
            {
                a

                {{Empty}}

                b
            }
            """));
        Assert.Equal("{\n    a\n}", Of($$"""
            {
                a

                {{Empty}}
            }
            """));
    }

    [Fact]
    public void Blank_lines_of_a_hole_get_no_trailing_blanks() =>
        Assert.Equal("    a\n\n    b\n\n    c", Of($"    {"a\n\nb\n\nc"}"));

    [Fact]
    public void A_hole_that_starts_with_an_empty_line_leaves_no_trailing_blanks() =>
        Assert.Equal("{\n\n    a\n}", Of($$"""
            {
                {{"\na"}}
            }
            """));

    [Fact]
    public void A_hole_that_ends_with_an_empty_line_leaves_no_trailing_blanks() =>
        Assert.Equal("{\n    a\n\n}", Of($$"""
            {
                {{"a\n"}}
            }
            """));

    [Fact]
    public void Carriage_returns_of_the_template_are_dropped() =>
        Assert.Equal("a\n    b\n    c\nd", Of($"a\r\n    {"b\nc"}\r\nd"));

    [Fact]
    public void Carriage_returns_of_a_hole_are_dropped_because_a_hole_may_be_a_template() =>
        Assert.Equal("a\n    b\n\n    c d", Of($"a\n    {"b\r\n\r\nc"} {"d\r"}"));

    [Fact]
    public void A_hole_of_carriage_returns_alone_is_empty() => Assert.Equal("a\nb", Of($"a\n  {"\r"}\nb"));

    [Fact]
    public void Numbers_are_written_alike_in_every_culture() => Cultures.InEach(() => Assert.Equal("-1234567", Of($"{-1234567}")));

    [Fact]
    public void Lines_and_blocks_are_joined()
    {
        Assert.Equal("a\nb", Lines(["a", "b"]));
        Assert.Equal("a\n\nb", Blocks(["a", "b"]));
        Assert.Equal("", Blocks([]));
    }
}
