using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Output;

/// <summary>A file to be generated: its name, and what writes it.</summary>
/// <param name="hintName">The name, unique in the project.</param>
/// <param name="write">Writes the file.</param>
internal readonly struct OutputFile(string hintName, Action<Source> write)
{
    public string HintName { get; } = hintName;

    public Action<Source> Write { get; } = write;
}

/// <summary>A generated file.</summary>
/// <param name="HintName">The name, unique in the project.</param>
/// <param name="Text">The text, with LF as line end.</param>
internal sealed record GeneratedFile(string HintName, string Text);
