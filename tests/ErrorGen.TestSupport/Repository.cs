using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    private const string Solution = "ErrorGen.sln";

    /// <summary>Returns the full path of a file or folder, given relative to the root of the repository.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        Assert.True(folder is not null, $"No folder above the tests contains {Solution}.");
        return folder!.FullName;
    }
}
