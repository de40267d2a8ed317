using System.Runtime.InteropServices;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A name and its value in a JSON object.</summary>
/// <param name="Name">The name with its escapes resolved.</param>
/// <param name="NameSpan">The place of the name, with its quotes.</param>
/// <param name="Value">The value.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonMember(string Name, TextSpan NameSpan, JsonNode Value);
