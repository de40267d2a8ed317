using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Every status that the two seed documents name is built in, in words of our own.</summary>
[NeedsReferenceMaterial]
public sealed partial class ReferenceStatusTests
{
    [Theory]
    [InlineData("epages-response-codes.txt", 14)]
    [InlineData("magento-status-codes-and-responses.txt", 8)]
    public void Built_in_statuses_cover_both_reference_documents(string file, int rows)
    {
        string seed = File.ReadAllText(ReferenceMaterial.Path("seeds", file));
        int[] codes = [.. StatusRow().Matches(seed).Select(row => int.Parse(row.Groups["code"].Value, CultureInfo.InvariantCulture))];
        Assert.Equal(rows, codes.Length);
        Assert.All(
            codes,
            code =>
            {
                Assert.True(HttpStatuses.TryGet(code, out ErrorStatus? status));
                Assert.NotNull(status.Description);
                Assert.Equal(code >= 400, status.MessageTemplate is not null);
            });
    }

    [Theory]
    [InlineData("epages-response-codes.txt")]
    [InlineData("magento-status-codes-and-responses.txt")]
    public void Built_in_statuses_copy_no_sentence_of_the_reference_documents(string file)
    {
        string seed = File.ReadAllText(ReferenceMaterial.Path("seeds", file));
        Assert.All(
            HttpStatuses.All,
            status =>
            {
                Assert.DoesNotContain(status.Description!, seed, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(status.MessageTemplate ?? status.Description!, seed, StringComparison.OrdinalIgnoreCase);
            });
    }

    [GeneratedRegex(@"^\|?\s*(?<code>[1-5][0-9]{2})\s*\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex StatusRow();
}
