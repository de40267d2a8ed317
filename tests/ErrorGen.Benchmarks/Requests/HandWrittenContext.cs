using System.Text.Json.Serialization;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>The source-generated JSON contract of the hand-written peer.</summary>
[JsonSerializable(typeof(MagentoBody))]
internal sealed partial class HandWrittenContext : JsonSerializerContext;
