using System.Reflection;
using System.Runtime.Loader;
using Asp.Versioning;
using Asp.Versioning.Builder;
using ErrorGen.Neighbours.Matrix;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries that register a problem-details writer of their own.</summary>
internal static class Versioning
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        // Replaces the first registered IProblemDetailsWriter.
        new("Asp.Versioning.Http 8.0.0")
        {
            Add = static builder => AddVersion8(builder.Services),
            Note = "This version replaces the first registered problem-details writer.",
        },
        new("Asp.Versioning.Http 10.2.3")
        {
            Add = static builder => builder.Services.AddApiVersioning(),
            Map = static app =>
            {
                ApiVersionSet versions = app.NewApiVersionSet().HasApiVersion(new ApiVersion(1.0)).Build();
                app.MapGet("/versioned", void () => throw new NoSuchEntityException("id", "7")).WithApiVersionSet(versions);
            },
            Own =
            [
                new("error of a versioned endpoint", "/versioned?api-version=1.0"),
                new("unsupported version", "/versioned?api-version=2.0"),
                new("no version", "/versioned"),
            ],
            Note =
                "The library's own problem details have a type and a code of their own, which are not in the catalogue. ErrorGen writes them with these members.",
            Expected =
            [
                new(Place.Both, "error of a versioned endpoint") { Like = "thrown error" },
                new(Place.Both, "unsupported version", "400 problem+json (not ErrorGen)", "ErrorGen Information", "BadRequest"),
                new(
                    Place.Both,
                    "no version",
                    "400 problem+json (not ErrorGen)",
                    "ApiVersionMatcherPolicy Information, ErrorGen Information",
                    "BadRequest"),
            ],
        },
    ];

    /// <summary>One process has one version of an assembly, except in a load context of its own.</summary>
    private static void AddVersion8(IServiceCollection services)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "AspVersioning8");
        var context = new AssemblyLoadContext("Asp.Versioning 8.0.0", isCollectible: false);
        context.LoadFromAssemblyPath(Path.Combine(folder, "Asp.Versioning.Abstractions.dll"));
        Assembly assembly = context.LoadFromAssemblyPath(Path.Combine(folder, "Asp.Versioning.Http.dll"));
        MethodInfo method = assembly
            .GetType("Microsoft.Extensions.DependencyInjection.IServiceCollectionExtensions", throwOnError: true)!
            .GetMethod("AddApiVersioning", [typeof(IServiceCollection)])!;
        method.Invoke(null, [services]);
    }
}
