using System.Diagnostics;
using ErrorGen.Benchmarks.Generator;

namespace ErrorGen.Benchmarks.Build;

/// <summary>A library in a temporary folder that is built by the SDK.</summary>
internal sealed class BuildProject
{
    private const string GeneratedFolder = "generated";

    private readonly string _folder = Directory.CreateTempSubdirectory("errorgen-build-").FullName;

    /// <summary>A project whose catalogue the generator turns into code.</summary>
    /// <param name="errors">The number of errors.</param>
    /// <param name="languages">The languages that the catalogue is translated into.</param>
    public static BuildProject WithGenerator(int errors, params string[] languages)
    {
        var project = new BuildProject();
        string generator = typeof(ErrorGen.Generator.ErrorCatalogGenerator).Assembly.Location;
        File.WriteAllText(Path.Combine(project._folder, "errors.json"), SyntheticCatalog.Json(errors));
        foreach (string language in languages)
        {
            File.WriteAllText(Path.Combine(project._folder, $"errors.{language}.json"), SyntheticCatalog.Translation(errors, language));
        }

        project.Write($"""
            <ItemGroup>
              <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="ErrorGenCatalog" />
              <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="ErrorGenTranslation" />
              <AdditionalFiles Include="errors.json" ErrorGenCatalog="true" />
              <AdditionalFiles Include="errors.*.json" ErrorGenTranslation="true" />
              <Analyzer Include="{generator}" />
            </ItemGroup>
            """);
        return project;
    }

    /// <summary>A project that holds the code which another one generates.</summary>
    public static BuildProject WithFiles(BuildProject generated)
    {
        generated.Run($"build --no-restore -p:EmitCompilerGeneratedFiles=true -p:CompilerGeneratedFilesOutputPath={GeneratedFolder}");
        var project = new BuildProject();
        string source = Path.Combine(generated._folder, GeneratedFolder);
        foreach (string file in Directory.EnumerateFiles(source, "*.g.cs", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(project._folder, Path.GetFileName(file)));
        }

        Directory.Delete(source, recursive: true);
        project.Write("");
        return project;
    }

    /// <summary>A project with a class written by hand for each error, and without ErrorGen.</summary>
    /// <param name="errors">The number of errors.</param>
    public static BuildProject WithHandWrittenErrors(int errors)
    {
        var project = new BuildProject();
        HandWrittenErrors.Write(project._folder, errors);
        project.Write("");
        return project;
    }

    /// <summary>The size of the assembly in bytes, after a build.</summary>
    public long AssemblySize => new FileInfo(Path.Combine(_folder, "bin", "Debug", "net10.0", "Target.dll")).Length;

    /// <summary>Builds everything anew; the compiler server is off, so that every build pays for its own start.</summary>
    public void Build() => Run("build --no-restore --no-incremental -p:UseSharedCompilation=false -nodeReuse:false");

    public void Delete() => Directory.Delete(_folder, recursive: true);

    private void Write(string items)
    {
        File.WriteAllText(Path.Combine(_folder, "Target.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Error).Assembly.Location}" />
              </ItemGroup>
              {items}
            </Project>
            """);
        Run("restore");
    }

    private void Run(string arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments + " -v:q -nologo")
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {arguments} failed: {output}");
        }
    }
}
