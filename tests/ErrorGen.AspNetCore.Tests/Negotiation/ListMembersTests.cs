using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class ListMembersTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(", ,\t,,")]
    [InlineData("a", "a")]
    [InlineData(" a ,\tb,c\t", "a", "b", "c")]
    [InlineData("a b", "a b")]
    [InlineData("a;x=\"1,2\",b", "a;x=\"1,2\"", "b")]
    [InlineData("a;x=\"1\\\",2\",b", "a;x=\"1\\\",2\"", "b")]
    [InlineData("a;x=\"1\\\\\",2", "a;x=\"1\\\\\"", "2")]
    [InlineData("a\\,b", "a\\", "b")]
    [InlineData("a,\"b,c", "a", "\"b,c")]
    [InlineData("a,\"b,c\\", "a", "\"b,c\\")]
    [InlineData("\u00A0a\u00A0,\u2003", "\u00A0a\u00A0", "\u2003")]
    public void Members_of_one_header_line_are_split_at_commas(string line, params string[] expected) => Assert.Equal(expected, MembersOf(line));

    [Fact]
    public void Header_lines_are_one_list_and_quotes_end_with_their_line() =>
        Assert.Equal(["a", "b", "\"c,", "d"], MembersOf(new StringValues(["a,", null, "", " b, \"c,", "d"])));

    private static List<string> MembersOf(StringValues lines)
    {
        var members = new List<string>();
        foreach (ReadOnlySpan<char> member in new ListMembers(lines))
        {
            members.Add(member.ToString());
        }

        return members;
    }
}
