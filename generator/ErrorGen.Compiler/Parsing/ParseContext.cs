using ErrorGen.Compiler.Diagnostics;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>The file that is parsed and what was found wrong with it so far.</summary>
internal sealed class ParseContext(string path, SourceText text, CancellationToken cancellationToken)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public StringPool Strings { get; } = new();

    public NearestName NearestName { get; } = new();

    public EquatableArray<DiagnosticInfo> Diagnostics => _diagnostics.ToEquatableArray();

    public SourceSpan Locate(TextSpan span) => SourceSpan.Of(path, text, span);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.Of(descriptor, Locate(span), arguments));

    public void ReportWrongType(string name, string expected, JsonNode found) =>
        Report(Descriptors.WrongType, found.Span, name, expected, JsonKinds.Describe(found));
}
