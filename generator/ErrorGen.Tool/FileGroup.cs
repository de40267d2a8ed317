using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary>Files that are compiled together.</summary>
/// <param name="Catalogs">The paths of the catalogues.</param>
/// <param name="Translations">The paths of the translations.</param>
/// <param name="Candidates">The paths of files that are translations if their names are those of translations.</param>
internal sealed record FileGroup(IReadOnlyList<string> Catalogs, IReadOnlyList<string> Translations, IReadOnlyList<string> Candidates)
{
    /// <summary>Folders that contain the output of builds and packages.</summary>
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    /// <summary>Finds the files that the user names. All files that are named one by one are a group, and so is each folder and each project.</summary>
    /// <param name="paths">Files, folders and project files.</param>
    /// <param name="isRecursive">Whether the subfolders of the folders are searched too.</param>
    /// <exception cref="NotRunException">There is no catalogue in one of the paths, or a project cannot be read.</exception>
    public static IReadOnlyList<FileGroup> Find(IEnumerable<string> paths, bool isRecursive)
    {
        var groups = new List<FileGroup>();
        var files = new List<string>();
        foreach (string path in paths.Select(PathArgument.Normalize))
        {
            if (Directory.Exists(path))
            {
                groups.AddRange(OfFolder(path, isRecursive));
            }
            else if (ProjectFile.IsProject(path))
            {
                groups.Add(ProjectFile.Read(path).Files);
            }
            else
            {
                files.Add(path);
            }
        }

        return files.Count == 0 ? groups : [OfFiles(files), .. groups];
    }

    /// <summary>A file is a translation if its name is that of one, or if it is the name of another file with a language: <c>faults.json faults.de.json</c>.</summary>
    private static FileGroup OfFiles(List<string> files)
    {
        var stems = files.Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] catalogs = [.. files.Where(file => DefaultFiles.IsCatalog(file) || !(DefaultFiles.IsTranslation(Path.GetFileName(file)) || IsOfOther(file)))];
        return catalogs.Length > 0
            ? new FileGroup(catalogs, [.. files.Except(catalogs, StringComparer.Ordinal)], [])
            : throw new NotRunException($"'{files[0]}' is a translation: name its catalogue too, or the folder of both");

        bool IsOfOther(string file) => TranslationName.TryCreate(file, isNamed: true)?.CatalogStem is { } stem && stems.Contains(stem);
    }

    private static FileGroup[] OfFolder(string folder, bool isRecursive)
    {
        FileGroup[] groups =
        [
            .. (isRecursive ? Folders(folder) : [folder])
                .Select(DefaultFiles.Find)
                .Where(files => files.Any(DefaultFiles.IsCatalog))
                .Select(files => new FileGroup([.. files.Where(DefaultFiles.IsCatalog)], [.. files.Where(file => !DefaultFiles.IsCatalog(file))], [])),
        ];
        if (groups.Length > 0)
        {
            return groups;
        }

        string hint = isRecursive ? "" : "; name a catalogue or a project, or search the subfolders with --recursive";
        throw new NotRunException($"There is no errors.json and no *.errors.json in '{folder}'{hint}");
    }

    private static IEnumerable<string> Folders(string folder) => Directory.EnumerateDirectories(folder)
        .Where(child => Path.GetFileName(child) is var name && !name.StartsWith('.') && !SkippedFolders.Contains(name, StringComparer.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .SelectMany(Folders)
        .Prepend(folder);
}
