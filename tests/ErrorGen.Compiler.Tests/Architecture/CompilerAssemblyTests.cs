using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace ErrorGen.Compiler.Tests.Architecture;

/// <summary>The compiler is a function of its input. Its hosts, the generator and the tool, read files and write output.</summary>
public sealed class CompilerAssemblyTests
{
    private static readonly string[] HostNamespaces = ["System.IO", "System.Net", "System.Threading.Tasks", "Microsoft", "Microsoft.Build", "Microsoft.CodeAnalysis"];

    // System.Environment is missing: the C# compiler reads the id of the thread in iterators. BannedSymbols.txt forbids it in sources.
    private static readonly string[] HostTypes = ["System.Console", "System.Random", "System.Diagnostics.Process"];

    private static readonly Assembly Compiler = typeof(CatalogCompiler).Assembly;

    [Fact]
    public void Compiler_references_the_base_library_only() =>
        Assert.Subset(
            new HashSet<string?>(["netstandard", "System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe"]),
            Compiler.GetReferencedAssemblies().Select(reference => reference.Name).ToHashSet());

    [Fact]
    public void Compiler_uses_no_file_network_process_or_thread()
    {
        string[] used = TypesUsed();

        Assert.Contains("System.String", used);
        Assert.DoesNotContain(used, type => HostTypes.Contains(type) || HostNamespaces.Any(space => type.StartsWith(space + ".", StringComparison.Ordinal)));
    }

    private static string[] TypesUsed()
    {
        using var file = new PEReader(File.OpenRead(Compiler.Location));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences
                .Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
