using System.Globalization;
using System.Text.RegularExpressions;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The catalogue in the root of the repository: what it has to hold.</summary>
public sealed partial class CatalogTests
{
    /// <summary>Every status code in a table row of the two documents that the project starts from.</summary>
    private static readonly int[] StatusCodes = [200, 201, 204, 400, 401, 403, 404, 405, 406, 409, 410, 429, 500, 502, 503];

    [NeedsReferenceMaterial]
    [Fact]
    public void Sample_catalogue_has_every_status_of_both_reference_documents()
    {
        string[] documents =
        [
            File.ReadAllText(ReferenceMaterial.Path("seeds", "magento-status-codes-and-responses.txt")),
            File.ReadAllText(ReferenceMaterial.Path("seeds", "epages-response-codes.txt")),
        ];
        IEnumerable<int> documented = documents
            .SelectMany(document => StatusRow().Matches(document))
            .Select(row => int.Parse(row.Groups["code"].ValueSpan, CultureInfo.InvariantCulture));

        Assert.Equal(StatusCodes, documented.Distinct().Order());
        Assert.All(StatusCodes, AssertComplete);
    }

    [NeedsReferenceMaterial]
    [Fact]
    public void Sample_catalogue_copies_no_sentence_of_the_reference_documents()
    {
        string documents = File.ReadAllText(ReferenceMaterial.Path("seeds", "magento-status-codes-and-responses.txt"))
            + File.ReadAllText(ReferenceMaterial.Path("seeds", "epages-response-codes.txt"));

        foreach (ErrorStatus status in Errors.Catalog.Statuses)
        {
            foreach (string sentence in status.Description!.Split(". "))
            {
                Assert.DoesNotContain(sentence.TrimEnd('.'), documents, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Sample_catalogue_uses_every_parameter_type_and_an_optional_value()
    {
        ErrorParameter[] parameters = [.. Errors.All.SelectMany(error => error.Parameters)];

        Assert.Equal(Enum.GetValues<ErrorParameterType>(), parameters.Select(parameter => parameter.Type).Distinct().Order());
        Assert.Contains(parameters, parameter => parameter.IsNullable);
    }

    [Fact]
    public void Sample_catalogue_has_the_errors_of_a_shop()
    {
        Assert.True(Errors.All.Count >= 30, $"{Errors.All.Count} errors");
        Assert.Contains(Errors.All, error => error.DeprecationMessage is not null);
    }

    private static void AssertComplete(int code)
    {
        Assert.True(Errors.Catalog.TryGetStatus(code, out ErrorStatus? status), $"Status {code} is missing.");
        Assert.False(string.IsNullOrEmpty(status.Title));
        Assert.False(string.IsNullOrEmpty(status.Description));
        Assert.Equal(code >= 400, status.MessageTemplate is not null);
    }

    [GeneratedRegex(@"^\|?\s*(?<code>[1-5][0-9]{2})\s*\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex StatusRow();
}
