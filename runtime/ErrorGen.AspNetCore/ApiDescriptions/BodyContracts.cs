using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Adds JSON contracts for the described bodies after those of the application, which take precedence, and keeps the attributes of their properties.
/// </summary>
/// <remarks>
/// For every response of an OpenAPI document, ASP.NET Core reads the attributes of every property three times, and reflection creates the attributes each
/// time. That is half of the time that a document with many errors takes (ADR 0054).
/// </remarks>
internal sealed class BodyContracts : IPostConfigureOptions<JsonOptions>
{
    public void PostConfigure(string? name, JsonOptions options)
    {
        JsonSerializerOptions serializer = options.SerializerOptions;
        serializer.TypeInfoResolverChain.Add(BodyJsonContext.Default);
        serializer.TypeInfoResolver = serializer.TypeInfoResolver?.WithAddedModifier(KeepAttributes);
    }

    private static void KeepAttributes(JsonTypeInfo contract)
    {
        if (!typeof(ProblemDetails).IsAssignableFrom(contract.Type) && contract.OriginatingResolver is not BodyJsonContext)
        {
            return;
        }

        foreach (JsonPropertyInfo property in contract.Properties)
        {
            if (property.AttributeProvider is { } attributes)
            {
                property.AttributeProvider = new KeptAttributes(attributes);
            }
        }
    }

    private sealed class KeptAttributes(ICustomAttributeProvider attributes) : ICustomAttributeProvider
    {
        private readonly Lazy<object[]> _all = new(() => attributes.GetCustomAttributes(inherit: false));

        /// <remarks>The argument has no effect for properties, as <see cref="MemberInfo.GetCustomAttributes(bool)"/> documents.</remarks>
        public object[] GetCustomAttributes(bool inherit) => _all.Value;

        public object[] GetCustomAttributes(Type attributeType, bool inherit) => attributes.GetCustomAttributes(attributeType, inherit);

        public bool IsDefined(Type attributeType, bool inherit) => attributes.IsDefined(attributeType, inherit);
    }
}

/// <summary>The contracts of types that are only described, for applications without reflection.</summary>
[JsonSerializable(typeof(MagentoErrorBody))]
[JsonSerializable(typeof(MagentoFallbackBody))]
[JsonSerializable(typeof(EPagesErrorBody))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class BodyJsonContext : JsonSerializerContext;
