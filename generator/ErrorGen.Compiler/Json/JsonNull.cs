using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>The literal <c>null</c>.</summary>
internal sealed class JsonNull(TextSpan span) : JsonNode(span);
