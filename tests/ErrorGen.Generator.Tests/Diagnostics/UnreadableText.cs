using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>A file that throws an unexpected exception when it is read.</summary>
internal sealed class UnreadableText(string path, Func<CancellationToken, Exception> failure) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        throw failure(cancellationToken);
}
