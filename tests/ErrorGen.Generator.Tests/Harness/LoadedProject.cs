using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>A project with generated code, compiled and loaded until it is disposed of.</summary>
/// <remarks>Projects with an entry point announce their catalogues when they are loaded and stay for ever: load libraries.</remarks>
internal sealed class LoadedProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Target", isCollectible: true);
    private readonly Assembly _assembly;

    public LoadedProject(GeneratorOutput output)
    {
        OutputRules.Empty(output.CompilerFindings);
        using var image = new MemoryStream(output.Image);
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>The catalogue that a generated class holds.</summary>
    public ErrorCatalog Catalog(string className = "Shop.Errors") =>
        (ErrorCatalog)_assembly.GetType(className, throwOnError: true)!.GetProperty("Catalog")!.GetValue(null)!;

    /// <summary>A new exception of a generated class, its parameters in the order of the catalogue.</summary>
    public ErrorException Exception(string className, params object?[] parameters)
    {
        ConstructorInfo constructor = Assert.Single(_assembly.GetType(className, throwOnError: true)!.GetConstructors());
        return (ErrorException)constructor.Invoke([.. parameters, null]);
    }

    public void Dispose() => _context.Unload();
}
