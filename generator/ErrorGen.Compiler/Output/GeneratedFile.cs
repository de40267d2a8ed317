namespace ErrorGen.Compiler.Output;

/// <summary>A generated file.</summary>
/// <param name="HintName">The name, unique in the project.</param>
/// <param name="Text">The text, with LF as line end.</param>
internal sealed record GeneratedFile(string HintName, string Text);
