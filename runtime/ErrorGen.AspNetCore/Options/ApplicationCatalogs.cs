using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Adds the catalogues of an application: those of the assembly that <see cref="IHostEnvironment.ApplicationName"/> names and of the assemblies
/// that it references. Another application in the same process has its own.
/// </summary>
/// <remarks>
/// Without an assembly of that name, and in an application that is compiled ahead of time (which is alone in its process), all registered
/// catalogues are added.
/// </remarks>
internal sealed class ApplicationCatalogs(IHostEnvironment environment) : IConfigureOptions<ErrorGenOptions>
{
    private const string Library = "ErrorGen";

    public void Configure(ErrorGenOptions options)
    {
        HashSet<string>? assemblies = FindAssemblies(environment.ApplicationName);
        int next = 0;
        foreach (ErrorCatalog catalog in ErrorCatalogRegistry.Catalogs)
        {
            if ((assemblies is null || assemblies.Contains(NameOf(catalog.GetType().Assembly))) && !options.Catalogs.Contains(catalog))
            {
                options.Catalogs.Insert(next++, catalog);
            }
        }
    }

    private static string NameOf(Assembly assembly) => assembly.GetName().Name ?? "";

    /// <summary>Returns the names of the application's assembly and of its references; null if they are not known.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A trimmed reference has no catalogue that could be registered.")]
    private static HashSet<string>? FindAssemblies(string applicationName)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            return null;
        }

        ILookup<string, Assembly> loaded = AppDomain.CurrentDomain.GetAssemblies().ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        if (string.IsNullOrEmpty(applicationName) || !loaded.Contains(applicationName))
        {
            return null;
        }

        var found = new HashSet<string>([applicationName], StringComparer.OrdinalIgnoreCase);
        var pending = new Queue<Assembly>(loaded[applicationName]);
        while (pending.TryDequeue(out Assembly? assembly))
        {
            string[] references = [.. assembly.GetReferencedAssemblies().Select(static name => name.Name ?? "")];
            if (!references.Any(static name => name.StartsWith(Library, StringComparison.Ordinal)))
            {
                // An assembly of the framework or of another library: it cannot lead to a catalogue.
                continue;
            }

            foreach (string reference in references.Where(found.Add))
            {
                foreach (Assembly next in loaded[reference])
                {
                    pending.Enqueue(next);
                }
            }
        }

        return found;
    }
}
