using System.Runtime.CompilerServices;

namespace ErrorGen.Compiler.Text;

/// <summary>A template, written as one interpolated raw string: each of its parts goes straight into the text of the file.</summary>
/// <remarks>The C# compiler evaluates holes in order, so that a hole can itself write a template.</remarks>
[InterpolatedStringHandler]
internal readonly struct Template
{
    private readonly Source _source;

    public Template(int literalLength, int formattedCount, Source source)
    {
        _source = source;
        Outer = source.Begin();
    }

    /// <summary>The template around this one.</summary>
    public TemplateFrame Outer { get; }

    public void AppendLiteral(string literal) => _source.AppendLiteral(literal);

    public void AppendFormatted(string value) => _source.AppendHole(value);

    public void AppendFormatted(int value) => _source.AppendHole(value);

    public void AppendFormatted(Written written) => _source.AppendHole(written);
}
