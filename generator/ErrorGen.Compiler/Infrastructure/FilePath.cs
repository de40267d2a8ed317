namespace ErrorGen.Compiler.Infrastructure;

/// <summary>The parts of a path of any operating system.</summary>
internal static class FilePath
{
    /// <summary>Returns the folder with a separator at its end, or an empty text.</summary>
    public static string Folder(string path) => path.Substring(0, NameStart(path));

    /// <summary>The name of the file without its folder.</summary>
    public static string Name(string path) => path.Substring(NameStart(path));

    /// <summary>The name of the file without its folder and its last extension. A dot at the start of the name does not start an extension.</summary>
    public static string Stem(string path)
    {
        string name = Name(path);
        int extension = name.LastIndexOf('.');
        return extension > 0 ? name.Substring(0, extension) : name;
    }

    private static int NameStart(string path) => path.LastIndexOfAny(['/', '\\']) + 1;
}
