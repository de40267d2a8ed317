using System.ComponentModel;
using System.Diagnostics;

namespace ErrorGen.Tool;

/// <summary>A project that references the package, as MSBuild evaluates it.</summary>
/// <param name="Files">The catalogues and translations that its build finds, with the names and items of the project.</param>
/// <param name="ResponseFile">The path of the response file with the options that its build passes to <c>emit</c>.</param>
internal sealed record ProjectFile(FileGroup Files, string ResponseFile)
{
    private const string Target = "WriteErrorGenOptions";
    private const string RenderTarget = "WriteErrorGenRenderOptions";

    /// <summary>Whether a path has the name of a project file.</summary>
    public static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Evaluates a project.</summary>
    /// <exception cref="NotRunException">The project cannot be evaluated, does not reference the package, or has no catalogue.</exception>
    public static ProjectFile Read(string path)
    {
        // ErrorGenEmit=Files switches the target on. Referenced projects are not built: only the names of their assemblies are needed.
        string output = Evaluate(path, $"ResolveReferences;{Target}", "_ErrorGenOptions", "-p:ErrorGenEmit=Files");
        var project = new ProjectArguments();
        var files = project.Files(project.Parse("@" + output));
        return files.Catalogs.Count > 0
            ? new ProjectFile(files, output)
            : throw new NotRunException($"'{path}' has no catalogue: errors.json, *.errors.json and the items ErrorGenCatalog are catalogues");
    }

    /// <summary>Evaluates the items <c>ErrorGenOutput</c> of a project, and returns the path of the response file that its build passes to <c>render</c>.</summary>
    /// <exception cref="NotRunException">The project cannot be evaluated, does not reference the package, or has no output.</exception>
    public static string ReadRenderOptions(string path) => Evaluate(path, RenderTarget, "_ErrorGenRenderOptions") is { Length: > 0 } options
        ? options
        : throw new NotRunException($"'{path}' has no item ErrorGenOutput; name a template and an output");

    private static string Evaluate(string path, string target, string property, params string[] properties)
    {
        string project = Path.GetFullPath(path);
        string[] arguments = [$"-t:{target}", $"-getProperty:{property}", "-p:BuildProjectReferences=false", "-p:DesignTimeBuild=true", .. properties];
        try
        {
            return Run(project, arguments);
        }
        catch (NotRunException exception) when (IsTargetMissing(exception.Message) && TargetFramework(project) is { } framework)
        {
            return Run(project, [.. arguments, $"-p:TargetFramework={framework}"]);
        }
    }

    /// <summary>The first target framework that ErrorGen supports, of a project with several: only the build of one framework imports the build files of packages.</summary>
    private static string? TargetFramework(string project)
    {
        string[] frameworks = Run(project, "-getProperty:TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(frameworks, IsSupported) ?? frameworks.FirstOrDefault();
    }

    private static bool IsSupported(string framework) =>
        framework.StartsWith("net", StringComparison.Ordinal) && Version.TryParse(framework[3..].Split('-')[0], out Version? version) && version.Major >= 10;

    private static string Run(string project, params string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        var start = new ProcessStartInfo(host, ["msbuild", project, "-nologo", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using Process process = Process.Start(start) ?? throw new NotRunException($"'{host}' did not start");
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.Trim() : throw new NotRunException(Explain(output + error.Result));
        }
        catch (Win32Exception exception)
        {
            throw new NotRunException($"'{host}' did not start: {exception.Message}");
        }
    }

    /// <summary>An unknown target or a missing assets file means that the build files of the package are not imported.</summary>
    private static string Explain(string output) => IsTargetMissing(output) || output.Contains("NETSDK1004", StringComparison.Ordinal)
        ? $"The project does not reference the package ErrorGen, or is not restored: run 'dotnet restore' first\n{output.Trim()}"
        : output.Trim();

    /// <summary>MSB4057: a target does not exist.</summary>
    private static bool IsTargetMissing(string output) => output.Contains("MSB4057", StringComparison.Ordinal);
}
