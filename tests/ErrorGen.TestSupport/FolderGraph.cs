using System.Text.RegularExpressions;

namespace ErrorGen.TestSupport;

/// <summary>The folders of a project and the folders whose types and extension methods their sources name.</summary>
public sealed partial class FolderGraph
{
    private readonly Dictionary<string, SortedDictionary<string, string>> _edges = new(StringComparer.Ordinal);

    /// <summary>Builds the graph from source files.</summary>
    /// <param name="files">The folder and the text of every file.</param>
    public FolderGraph(IReadOnlyCollection<(string Folder, string Source)> files)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string folder, string source) in files)
        {
            foreach (Match match in Declaration().Matches(source))
            {
                owners[match.Groups["name"].Value] = folder;
            }

            foreach (Match match in ExtensionMethod().Matches(source))
            {
                owners[$".{match.Groups["name"].Value}"] = folder;
            }
        }

        foreach ((string folder, string source) in files)
        {
            SortedDictionary<string, string> edges = _edges.TryGetValue(folder, out SortedDictionary<string, string>? known) ? known : _edges[folder] = [];
            foreach (Match match in Name().Matches(DeclaredMember().Replace(Noise().Replace(source, " "), " ")))
            {
                if (owners.TryGetValue(match.Value, out string? owner) && owner != folder)
                {
                    edges.TryAdd(owner, match.Value);
                }
            }
        }
    }

    /// <summary>The folders in ordinal order; the project's own folder is the empty string.</summary>
    public IEnumerable<string> Folders => _edges.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads the files of a project, without what the build writes.</summary>
    public static FolderGraph Read(string project) => new(
    [
        .. Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Folder: Path.GetDirectoryName(Path.GetRelativePath(project, file))!.Replace('\\', '/'), File: file))
            .Where(static file => !file.Folder.StartsWith("obj", StringComparison.Ordinal) && !file.Folder.StartsWith("bin", StringComparison.Ordinal))
            .Select(static file => (file.Folder, File.ReadAllText(file.File))),
    ]);

    /// <summary>Returns the folders whose names the sources of a folder contain.</summary>
    public IEnumerable<string> UsedBy(string folder) => _edges[folder].Keys;

    /// <summary>Returns a cycle as <c>A -(Type)-> B -(Type)-> A</c>, or null if there is none.</summary>
    public string? FindCycle()
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        return Folders.Select(folder => Visit(folder, [], finished)).FirstOrDefault(static cycle => cycle is not null);
    }

    private string? Visit(string folder, List<string> path, HashSet<string> finished)
    {
        int start = path.IndexOf(folder);
        if (start >= 0)
        {
            string[] cycle = [.. path[start..], folder];
            return cycle[0] + string.Concat(cycle.Zip(cycle.Skip(1), (from, to) => $" -({_edges[from][to]})-> {to}"));
        }

        if (finished.Contains(folder))
        {
            return null;
        }

        path.Add(folder);
        string? found = _edges[folder].Keys.Select(next => Visit(next, path, finished)).FirstOrDefault(static cycle => cycle is not null);
        path.RemoveAt(path.Count - 1);
        finished.Add(folder);
        return found;
    }

    /// <summary>A type that is declared at the start of a line, and so not within another type.</summary>
    [GeneratedRegex(@"^(?:public|internal)[a-z ]*? (?:class|struct|interface|enum|record(?: struct)?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bstatic [^=;(]*?\b(?<name>\w+)(?:<\w+>)?\((?:\s*)this ")]
    private static partial Regex ExtensionMethod();

    /// <summary>Comments and string literals.</summary>
    [GeneratedRegex(@"//.*|""""""[\s\S]*?""""""|""(?:[^""\\\n]|\\.)*""")]
    private static partial Regex Noise();

    /// <summary>The name of a member in its declaration: a name after a type. It may be the name of a type in another folder.</summary>
    [GeneratedRegex(@"(?<=\b(?!(?:new|is|as|not|and|or|in|out|ref|return|case|when|throw|await|else|yield|public|internal|private|protected|static|sealed|readonly|override|virtual|abstract|required|const|params|this|where|class|record|struct|interface|operator|implicit|explicit|scoped|async|partial|unsafe|event|using|foreach|if)\b)\w+[?>\]]* )\w+(?= [{=]|;)")]
    private static partial Regex DeclaredMember();

    /// <summary>A name that is not after a dot, or with the dot before it if it is called like an extension method.</summary>
    [GeneratedRegex(@"\.\w+(?=[<(])|(?<![.\w])\w+")]
    private static partial Regex Name();
}
