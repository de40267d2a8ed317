using System.Text;

namespace ErrorGen.Tool.Rendering;

/// <summary>A folder with templates. Nothing outside it is read.</summary>
internal sealed class TemplateFolder(string root) : ITemplateLibrary
{
    public string Resolve(string name)
    {
        string path = Path.GetFullPath(name.Replace('\\', '/'), root);
        bool isBelow = IsBelow(path, root);
        if (isBelow && !File.Exists(path))
        {
            throw new TemplateException($"there is no file '{name}' in the folder of the template");
        }

        return isBelow && IsBelow(Follow(path), Follow(root)) ? path : throw new TemplateException($"'{name}' is outside the folder of the template");
    }

    public string Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            char[] buffer = new char[TemplateLimits.Template + 1];
            int length = reader.ReadBlock(buffer, 0, buffer.Length);
            return length <= TemplateLimits.Template ? new string(buffer, 0, length) : throw new TemplateException("the file is too large for a template");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException(exception.Message);
        }
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path without symbolic links.</summary>
    private static string Follow(string path)
    {
        string parent = Path.GetDirectoryName(path) is { } folder ? Follow(folder) : "";
        string full = parent.Length == 0 ? path : Path.Combine(parent, Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }
}
