using System.Text.Json;
using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>The contracts of what is only described, for applications without reflection.</summary>
[JsonSerializable(typeof(MagentoErrorBody))]
[JsonSerializable(typeof(MagentoFallbackBody))]
[JsonSerializable(typeof(EPagesErrorBody))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class BodyJsonContext : JsonSerializerContext;
