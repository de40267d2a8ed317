using ErrorGen.Package.Tests.Harness;
using Xunit;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace ErrorGen.Package.Tests.Harness;

/// <summary>A folder with the packages: the one that an environment variable names, else packed here from a copy of the sources.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private const string Variable = "ERRORGEN_PACKAGES";
    private const string Runtime = "ErrorGen";
    private const string AspNetCoreRuntime = "ErrorGen.AspNetCore";
    private const string OpenApi = "ErrorGen.AspNetCore.OpenApi";
    private const string Tool = "ErrorGen.Tool";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder that holds the packages.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>The version of all packages.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The folder in which the packages were built: nothing in them may tell it.</summary>
    public string BuiltIn { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            Folder = Path.GetFullPath(given);
            BuiltIn = Repository.Root;
            string package = Directory.EnumerateFiles(Folder, OpenApi + ".*.nupkg").Single();
            Version = Path.GetFileNameWithoutExtension(package)[(OpenApi.Length + 1)..];
            return;
        }

        Version = $"0.0.0-test.{Guid.NewGuid():N}";
        BuiltIn = _folder.Combine("sources");
        Folder = await PackAsync(BuiltIn, Version);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens the package that users reference.</summary>
    internal PackageFile OpenRuntime(string extension = "nupkg") => PackageFile.Open(Folder, Runtime, Version, extension);

    /// <summary>Opens the package for ASP.NET Core.</summary>
    internal PackageFile OpenAspNetCoreRuntime(string extension = "nupkg") =>
        PackageFile.Open(Folder, AspNetCoreRuntime, Version, extension);

    /// <summary>Opens the package for OpenAPI documents.</summary>
    internal PackageFile OpenOpenApi(string extension = "nupkg") => PackageFile.Open(Folder, OpenApi, Version, extension);

    /// <summary>Opens the package of the command-line tool.</summary>
    internal PackageFile OpenTool() => PackageFile.Open(Folder, Tool, Version, "nupkg");

    /// <summary>
    /// Packs a copy of the sources in a new folder, as CI does, and gives the folder of the packages. The analyzers of the
    /// repository have nothing to do with what is in them.
    /// </summary>
    internal static async Task<string> PackAsync(string sources, string version)
    {
        Directory.CreateDirectory(sources);
        Repository.CopySources(sources);
        string packages = sources + "-packages";
        string[] options = ["-o", packages, $"-p:Version={version}", "-p:CI=true", "-p:RunAnalyzers=false"];
        (await DotNet.RunAsync(sources, ["pack", $"runtime/{OpenApi}", .. options])).Succeeded();
        // The one above has built these.
        (await DotNet.RunAsync(sources, ["pack", $"runtime/{AspNetCoreRuntime}", "--no-build", .. options])).Succeeded();
        (await DotNet.RunAsync(sources, ["pack", $"runtime/{Runtime}", "--no-build", .. options])).Succeeded();
        (await DotNet.RunAsync(sources, ["pack", $"generator/{Tool}", "--no-build", .. options])).Succeeded();
        return packages;
    }
}
