using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>The JSON contracts of the bodies that documents describe.</summary>
public sealed class BodyContractTests
{
    [Theory]
    [InlineData(typeof(ProblemDetails))]
    [InlineData(typeof(HttpValidationProblemDetails))]
    [InlineData(typeof(ValidationProblemDetails))]
    public void Attributes_of_problem_details_are_read_once(Type type)
    {
        using ServiceProvider services = new ServiceCollection().AddErrorGen().BuildServiceProvider();
        JsonTypeInfo contract = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.GetTypeInfo(type);

        Assert.Contains(contract.Properties, static property => property.Name == "title");
        foreach (JsonPropertyInfo property in contract.Properties.Where(static property => !property.IsExtensionData))
        {
            ICustomAttributeProvider attributes = property.AttributeProvider!;
            object[] all = attributes.GetCustomAttributes(inherit: false);

            Assert.Same(all, attributes.GetCustomAttributes(inherit: false));
            Assert.Contains(all, attribute => attribute is JsonPropertyNameAttribute name && name.Name == property.Name);
            Assert.True(attributes.IsDefined(typeof(JsonPropertyNameAttribute), inherit: false));
            Assert.False(attributes.IsDefined(typeof(ObsoleteAttribute), inherit: false));
            Assert.Equal(property.Name, Assert.IsType<JsonPropertyNameAttribute>(Assert.Single(attributes.GetCustomAttributes(typeof(JsonPropertyNameAttribute), inherit: false))).Name);
        }
    }

    [Fact]
    public void Attributes_of_types_of_the_application_are_those_of_the_property()
    {
        using ServiceProvider services = new ServiceCollection().AddErrorGen().BuildServiceProvider();
        JsonTypeInfo contract = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.GetTypeInfo(typeof(Order));

        Assert.IsAssignableFrom<PropertyInfo>(Assert.Single(contract.Properties).AttributeProvider);
    }

    private sealed record Order(int Number);
}
