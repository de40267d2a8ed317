using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>What was read from a text, and the syntax error that ended the reading, if there is one.</summary>
internal sealed class JsonReadResult(JsonNode? root, JsonSyntaxError? error)
{
    /// <summary>
    /// The root value. With an <see cref="Error"/> it is null, or it has what could be read before the error and, in a catalogue, after
    /// it: see <see cref="JsonNode.IsComplete"/>.
    /// </summary>
    public JsonNode? Root { get; } = root;

    /// <summary>The first syntax error. A second one is not reported, because it may be a consequence of the first.</summary>
    public JsonSyntaxError? Error { get; } = error;
}

/// <summary>Why a text is not JSON.</summary>
internal sealed class JsonSyntaxError(TextSpan span, string message)
{
    /// <summary>The place at fault, always inside the text; empty at the end if something is missing there.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What was expected and what was found instead: printable ASCII, one sentence without a final period.</summary>
    public string Message { get; } = message;
}

/// <summary>How much the reader accepts beyond RFC 8259.</summary>
internal enum JsonReaderMode
{
    /// <summary>RFC 8259 and nothing else.</summary>
    Strict,

    /// <summary>Also comments (<c>//</c> and <c>/* */</c>) and one comma after the last member or item: files that people write.</summary>
    Catalog,
}
