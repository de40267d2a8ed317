using System.Reflection;
using ErrorGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic that the generator can report.</summary>
internal static class DescriptorTable
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids() => [.. All.Select(descriptor => descriptor.Id)];

    public static DiagnosticDescriptor Find(string id) => All.Single(descriptor => descriptor.Id == id);

    /// <summary>The severity as the build prints it.</summary>
    public static string Severity(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();
}
