using ErrorGen.AspNetCore.Tests.Origins;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

/// <summary>Formats chosen where the code of the endpoint stands.</summary>
public sealed class ErrorFormatAttributeTests
{
    [Theory]
    [InlineData("/attributed", "application/json; charset=utf-8")]
    [InlineData("/attributed/own", "application/json")]
    [InlineData("/handler", "application/json; charset=utf-8")]
    [InlineData("/handler/own", "application/json")]
    [InlineData("/plain", "application/problem+json")]
    public async Task Nearest_format_attribute_wins(string path, string expected)
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.MapControllers();
                app.MapGet("/handler", [ErrorFormat<MagentoErrorFormat>] static void () => throw new NoSuchEntityException("id", 7));
                app.MapGet("/handler/own", [ErrorFormat<TwoFormat>] static void () => throw new NoSuchEntityException("id", 7));
                app.MapGet("/plain", static void () => throw new NoSuchEntityException("id", 7));
            },
            configure: static builder => builder.Services.AddControllers());

        Answer answer = await app.GetAsync(path);

        Assert.Equal((404, expected), (answer.Status, answer.ContentType));
    }

    [Fact]
    public void Every_built_in_format_can_be_named_by_an_attribute()
    {
        IErrorFormatMetadata[] attributes =
        [
            new ErrorFormatAttribute<ProblemDetailsErrorFormat>(),
            new ErrorFormatAttribute<MagentoErrorFormat>(),
            new ErrorFormatAttribute<MagentoFallbackErrorFormat>(),
            new ErrorFormatAttribute<EPagesErrorFormat>(),
            new ErrorFormatAttribute<EPagesContainerErrorFormat>(),
        ];

        Assert.Equal(
            typeof(ErrorFormats).GetProperties().Select(static property => property.GetValue(null)!.GetType()).OrderBy(static type => type.Name, StringComparer.Ordinal),
            attributes.Select(static attribute => attribute.Format.GetType()).OrderBy(static type => type.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Endpoints_with_one_format_attribute_share_the_format() =>
        Assert.Same(new ErrorFormatAttribute<TwoFormat>().Format, new ErrorFormatAttribute<TwoFormat>().Format);
}
