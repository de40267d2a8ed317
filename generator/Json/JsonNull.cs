using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Json;

/// <summary>The literal <c>null</c>.</summary>
internal sealed class JsonNull(TextSpan span) : JsonNode(span);
