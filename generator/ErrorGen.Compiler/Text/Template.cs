using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

/// <summary>The state of a template that is restored after a template in one of its holes.</summary>
/// <param name="Start">Where the template starts in the text.</param>
/// <param name="Indentation">The blanks before each of its lines but the first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemplateFrame(int Start, int Indentation);

/// <summary>Returned by a nested template, whose text has already been written.</summary>
/// <param name="isEmpty">Whether the template wrote nothing.</param>
internal readonly struct Written(bool isEmpty)
{
    /// <summary>The result of a hole without text.</summary>
    public static Written Nothing => new(isEmpty: true);

    public bool IsEmpty { get; } = isEmpty;
}
