using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Parsing;

/// <summary>A few names and many are found by the same rule.</summary>
public sealed class NameOwnersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void Every_name_is_found_in_any_case(int count)
    {
        var owners = new NameOwners();
        for (int i = 0; i < count; i++)
        {
            owners.Add($"Name{i}", $"owner{i}");
        }

        Assert.All(Enumerable.Range(0, count), i => Assert.Equal($"owner{i}", owners.Find($"nAME{i}")));
        Assert.Null(owners.Find("Name"));
    }

    [Fact]
    public void A_message_with_many_placeholders_has_each_once()
    {
        string[] names = [.. Enumerable.Range(0, 20).Select(i => $"name{i}x")];
        string message = string.Concat(names.Concat(names).Select(name => $"%{name} "));

        Assert.Equal(names, MessageScanner.Tokens(message, new StringPool()));
    }
}
