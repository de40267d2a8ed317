using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Adds JSON contracts for the described bodies after those of the application, which take precedence.</summary>
internal sealed class BodyContracts : IPostConfigureOptions<JsonOptions>
{
    public void PostConfigure(string? name, JsonOptions options) => options.SerializerOptions.TypeInfoResolverChain.Add(BodyJsonContext.Default);
}

/// <summary>The contracts of types that are only described, for applications without reflection.</summary>
[JsonSerializable(typeof(MagentoErrorBody))]
[JsonSerializable(typeof(MagentoFallbackBody))]
[JsonSerializable(typeof(EPagesErrorBody))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class BodyJsonContext : JsonSerializerContext;
