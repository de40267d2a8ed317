using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A JSON value and its position in the text.</summary>
internal abstract class JsonNode(TextSpan span)
{
    /// <summary>The place of the whole value: a string with its quotes, an object or array with its brackets.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>False for a value with a syntax error inside it: it has only what could be read.</summary>
    public virtual bool IsComplete => true;
}
