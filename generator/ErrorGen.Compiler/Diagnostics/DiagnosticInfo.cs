using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Compiler.Diagnostics;

/// <summary>A diagnostic before it is one: Roslyn's own compares its arguments by reference, so it would defeat caching.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, SourceSpan? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo Of(DiagnosticDescriptor descriptor, SourceSpan? location, params string[] arguments) =>
        new(descriptor, location, new EquatableArray<string>([.. arguments.Select(DiagnosticText.Quotable)]));

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, [.. Arguments]);
}
