namespace ErrorGen.Generator.Tests.Harness;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    private const string Marker = "ErrorGen.sln";

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds {Marker}.");
    }
}
