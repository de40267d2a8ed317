using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Adds the contracts of what is described behind those of the application, which so keep the first word.</summary>
internal sealed class BodyContracts : IPostConfigureOptions<JsonOptions>
{
    public void PostConfigure(string? name, JsonOptions options) => options.SerializerOptions.TypeInfoResolverChain.Add(BodyJsonContext.Default);
}
