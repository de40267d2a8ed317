using Acme.Shop;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Documentation;

/// <summary>The code that the page about formats shows is code that runs.</summary>
public sealed class FormatsPageTests
{
    [Fact]
    public void The_page_shows_the_format_that_is_tested()
    {
        string code = File.ReadAllText(Repository.Path("tests", "ErrorGen.AspNetCore.Tests", "Documentation", "AcmeFormat.cs"));
        string page = File.ReadAllText(Repository.Path("docs", "formats.md"));

        Assert.Contains($"```csharp\n{code}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_of_the_format_is_the_one_on_the_page()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGroup("/").WithErrorFormat(new AcmeFormat()).MapGet("/orders", void () => throw new NoSuchEntityException("id", 7)));

        string page = File.ReadAllText(Repository.Path("docs", "formats.md"));
        Answer answer = await app.GetAsync("/orders");

        Assert.Equal((404, "application/vnd.acme+json"), (answer.Status, answer.ContentType));
        Assert.Equal(
            """{"acme":"NoSuchEntity","at":"/orders","text":"No such entity with id = 7","with":{"fieldName":"id","fieldValue":7}}""",
            answer.Body);
        Assert.Contains(answer.Body, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_and_media_type_is_on_the_page()
    {
        string page = File.ReadAllText(Repository.Path("docs", "formats.md"));
        ErrorFormat[] formats =
            [ErrorFormats.Magento, ErrorFormats.MagentoFallback, ErrorFormats.EPages, ErrorFormats.EPagesContainer, ErrorFormats.ProblemDetails];

        foreach (ErrorFormat format in formats)
        {
            string types = string.Join(", ", format.Representations.Select(static representation => $"`{representation.MediaType}`"));
            Assert.Contains($"| `{format.Name}` | {types} |", page, StringComparison.Ordinal);
        }
    }
}
