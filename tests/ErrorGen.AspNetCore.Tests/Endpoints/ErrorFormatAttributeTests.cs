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
    public async Task The_nearest_attribute_decides(string path, string expected)
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.MapControllers();
                app.MapGet("/handler", [ErrorFormat(nameof(ErrorFormats.Magento))] static void () => throw new NoSuchEntityException("id", 7));
                app.MapGet("/handler/own", [ErrorFormat<TwoFormat>] static void () => throw new NoSuchEntityException("id", 7));
                app.MapGet("/plain", static void () => throw new NoSuchEntityException("id", 7));
            },
            configure: static builder => builder.Services.AddControllers());

        Answer answer = await app.GetAsync(path);

        Assert.Equal((404, expected), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData(nameof(ErrorFormats.Magento))]
    [InlineData(nameof(ErrorFormats.MagentoFallback))]
    [InlineData(nameof(ErrorFormats.EPages))]
    [InlineData(nameof(ErrorFormats.EPagesContainer))]
    [InlineData(nameof(ErrorFormats.ProblemDetails))]
    public void Every_format_of_the_library_has_its_name(string name)
    {
        var attribute = new ErrorFormatAttribute(name);

        Assert.Equal(name, attribute.Name);
        Assert.Same(typeof(ErrorFormats).GetProperty(name)!.GetValue(null), attribute.Format);
    }

    [Fact]
    public void No_format_of_the_library_is_forgotten() =>
        Assert.All(typeof(ErrorFormats).GetProperties(), static property => Assert.NotNull(new ErrorFormatAttribute(property.Name).Format));

    [Fact]
    public void What_is_sent_when_a_format_fails_is_made_ready()
    {
        ErrorRepresentation own = new ErrorFormatAttribute<TwoFormat>().Format.Representations[0];
        ErrorRepresentation named = ErrorFormats.EPagesContainer.Representations[0];
        named.LastResort = LastResort.Generic;

        Assert.Same(named, new ErrorFormatAttribute(nameof(ErrorFormats.EPagesContainer)).Format.Representations[0]);

        Assert.NotSame(LastResort.Generic, named.LastResort);
        Assert.NotSame(LastResort.Generic, own.LastResort);
    }

    [Fact]
    public void Another_name_is_refused() => Assert.Throws<ArgumentException>("name", static () => new ErrorFormatAttribute("magento"));
}
