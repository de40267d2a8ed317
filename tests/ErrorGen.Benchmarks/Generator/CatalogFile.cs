using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>A catalogue file or a translation in memory.</summary>
internal sealed class CatalogFile(string json, string path = "errors.json") : AdditionalText
{
    private readonly SourceText _text = SourceText.From(json, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
