using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>Why a text is not JSON.</summary>
internal sealed class JsonSyntaxError(TextSpan span, string message)
{
    /// <summary>The place at fault, always inside the text; empty at the end if something is missing there.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>What was expected and what was found instead: printable ASCII, one sentence without a final period.</summary>
    public string Message { get; } = message;
}
