using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>A catalogue file in memory, decoded as the compiler decodes a file.</summary>
internal sealed class CatalogText : AdditionalText
{
    private readonly SourceText? _text;

    public CatalogText(string path, string text)
        : this(path, SourceText.From(text, System.Text.Encoding.UTF8))
    {
    }

    public CatalogText(string path, byte[] bytes)
        : this(path, SourceText.From(new MemoryStream(bytes)))
    {
    }

    /// <summary>A file that cannot be read has no text.</summary>
    public CatalogText(string path, SourceText? text)
    {
        Path = path;
        _text = text;
    }

    public override string Path { get; }

    /// <summary>Whether the project names the file as a translation, whatever it is called.</summary>
    public bool IsNamedTranslation { get; init; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
