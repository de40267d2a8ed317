namespace ErrorGen.Tool.Paths;

/// <summary>A path of the command line.</summary>
internal static class PathArgument
{
    /// <summary>Accepts the backslashes of Windows on other systems, unless a file has this name.</summary>
    public static string Normalize(string path)
    {
        string other = path.Replace('\\', Path.DirectorySeparatorChar);
        return other == path || Path.Exists(path) ? path : other;
    }

    /// <summary>Returns the path as the user would write it: relative to the current folder, if the file is in it.</summary>
    public static string Shorten(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
