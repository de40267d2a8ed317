namespace ErrorGen.Tool.Outputs;

/// <summary>The list of the files that builds of a project have written: it is what <c>clean</c> deletes.</summary>
/// <param name="path">The path of the list.</param>
/// <param name="folder">The folder of the project. The paths in the list start there, so that a copy of the project does not name the files of the original.</param>
internal sealed class WrittenList(string path, string folder)
{
    /// <summary>Creates an empty list if there is none.</summary>
    public void Touch()
    {
        if (!File.Exists(path))
        {
            File.WriteAllText(path, "");
        }
    }

    /// <summary>Replaces the list.</summary>
    /// <param name="files">The full paths of the files that are written now.</param>
    /// <param name="deletesOthers">Whether files of earlier builds that are not among them are deleted; otherwise they stay in the list.</param>
    public void Replace(IEnumerable<string> files, bool deletesOthers)
    {
        // Two spellings of a path may be one file, which must not be deleted after it was written.
        var current = new SortedSet<string>(files, StringComparer.OrdinalIgnoreCase);
        foreach (string earlier in (File.Exists(path) ? File.ReadAllLines(path) : []).Select(file => Path.GetFullPath(file, folder)))
        {
            if (!current.Contains(earlier) && (!deletesOthers || !TryDelete(earlier)))
            {
                current.Add(earlier);
            }
        }

        File.WriteAllLines(path, current.Select(file => Path.GetRelativePath(folder, file)));
    }

    private static bool TryDelete(string file)
    {
        try
        {
            File.Delete(file);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
