using Microsoft.CodeAnalysis;

namespace ErrorGen.Compiler.Diagnostics;

/// <summary>Every diagnostic of the generator. An id is never used again for something else.</summary>
internal static partial class Descriptors
{
    private const string Category = "ErrorGen";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(
            id,
            title,
            message,
            Category,
            severity,
            isEnabledByDefault: true,
            helpLinkUri: $"https://github.com/errorgen/errorgen/blob/main/docs/diagnostics/{id}.md");
}
