using System.Text;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator;

/// <summary>Converts text from Roslyn and to Roslyn.</summary>
internal static class RoslynText
{
    /// <summary>The hash by which debuggers know a file. Roslyn's default is SHA-1, which tools that check binaries refuse.</summary>
    public const SourceHashAlgorithm ChecksumAlgorithm = SourceHashAlgorithm.Sha256;

    /// <summary>Without a byte order mark, for files that are written to disk.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads an input file.</summary>
    public static SourceFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        SourceText? text = file.GetText(cancellationToken);
        return new SourceFile(file.Path, text?.ToString(), text?.Encoding);
    }

    /// <summary>Copies the text of a generated file.</summary>
    public static SourceText ToSourceText(ArraySegment<char> characters) =>
        (SourceText?)AsciiText.TryCreate(characters, Utf8)
        ?? SourceText.From(new string(characters.Array!, characters.Offset, characters.Count), Utf8, ChecksumAlgorithm);
}
