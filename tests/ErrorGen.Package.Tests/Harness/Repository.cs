using System.Xml.Linq;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>The sources of the packages.</summary>
internal static class Repository
{
    private static readonly string[] SourceFolders = ["docs/assets", "generator", "runtime"];
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The folder of the solution. It is found from the folder of the test, because CI replaces paths at compile time.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The version of another package with which this repository is tested.</summary>
    public static string PackageVersion(string id) => XDocument.Load(Path.Combine(Root, "Directory.Packages.props")).Descendants("PackageVersion")
        .Single(package => package.Attribute("Include")?.Value == id).Attribute("Version")!.Value;

    /// <summary>Copies the sources of the packages, without build output.</summary>
    public static void CopySources(string target)
    {
        foreach (string file in Directory.EnumerateFiles(Root).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (string folder in SourceFolders)
        {
            CopyFolder(Path.Combine(Root, folder), Path.Combine(target, folder));
        }
    }

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(source).Where(folder => !BuildFolders.Contains(Path.GetFileName(folder))))
        {
            CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ErrorGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
