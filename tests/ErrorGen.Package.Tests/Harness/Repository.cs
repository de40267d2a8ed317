namespace ErrorGen.Package.Tests.Harness;

/// <summary>The sources that the packages are made from.</summary>
internal static class Repository
{
    private static readonly string[] SourceFolders = ["generator", "runtime"];
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The folder of the solution, found from the test's own place: compiled-in paths are mapped away in CI.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Copies what the packages are made from, without what a build left behind.</summary>
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
