using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>The contexts and options of the application decide what JSON, and so what XML, is.</summary>
public sealed partial class SourceGeneratedTests
{
    [Theory]
    [InlineData("/circle", "application/json", """{"kind":"circle","radius_in_cm":2}""")]
    [InlineData("/circle", "text/xml", "<?xml version=\"1.0\"?>\n<response>\n  <kind>circle</kind>\n  <radius_in_cm>2</radius_in_cm>\n</response>\n")]
    [InlineData("/sequence", "application/json", """[{"kind":"circle","radius_in_cm":3}]""")]
    public async Task A_source_generated_context_is_enough(string path, string accept, string body)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync(path, accept);

        Assert.Equal((200, body), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Type_without_a_JSON_context_is_an_error()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("/unknown", "application/json");

        Assert.Equal(500, answer.Status);
    }

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(
        app =>
        {
            app.MapGet("/circle", Shape () => new Circle(2)).WithSuccessConvention(SuccessConventions.Magento);
            app.MapGet("/sequence", IEnumerable<Shape> () => Enumerable.Range(3, 1).Select(static radius => new Circle(radius)))
                .WithSuccessConvention(SuccessConventions.Magento);
            app.MapGet("/unknown", object () => new Product("A", 1, [])).WithSuccessConvention(SuccessConventions.Magento);
        },
        configure: static builder => builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Clear();
            options.SerializerOptions.TypeInfoResolverChain.Add(ShapeContext.Default);
        }));

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Circle), "circle")]
    internal abstract record Shape;

    internal sealed record Circle([property: JsonPropertyName("radius_in_cm")] int Radius) : Shape;

    [JsonSerializable(typeof(Shape))]
    [JsonSerializable(typeof(IEnumerable<Shape>))]
    [JsonSerializable(typeof(object))]
    private sealed partial class ShapeContext : JsonSerializerContext;
}
