using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>The document of an application that has source-generated contracts of its own types alone.</summary>
public sealed class NoReflectionTests
{
    [Fact]
    public async Task Described_bodies_have_source_generated_contracts()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(
            static app =>
            {
                foreach (ErrorFormat format in new[] { ErrorFormats.ProblemDetails, ErrorFormats.Magento, ErrorFormats.MagentoFallback, ErrorFormats.EPages, ErrorFormats.EPagesContainer })
                {
                    app.MapDelete($"/{format.Name}", static () => new NoSuchEntityError("sku", 7)).WithErrorFormat(format).WithSuccessConvention(SuccessConventions.Magento);
                }

                app.MapDelete("/nothing", static () => TypedResults.NoContent()).WithSuccessConvention(SuccessConventions.Magento);
            },
            configure: static services => services.ConfigureHttpJsonOptions(static options =>
            {
                IJsonTypeInfoResolver[] generated = [.. options.SerializerOptions.TypeInfoResolverChain.Where(static resolver => resolver is not DefaultJsonTypeInfoResolver)];
                options.SerializerOptions.TypeInfoResolver = JsonTypeInfoResolver.Combine(generated);
            }));

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["MagentoErrorBody"], document.Schemas("/Magento", "404"));
        Assert.Equal(["JsonElement"], document.Schemas("/nothing", "200"));
    }
}
