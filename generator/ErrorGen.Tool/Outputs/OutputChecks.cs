using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool.Outputs;

/// <summary>What is checked before a template runs.</summary>
internal static class OutputChecks
{
    private static readonly StringComparer Paths = StringComparer.OrdinalIgnoreCase;

    /// <summary>Returns a warning for each output outside the parent folder of the project: a mistyped path would write somewhere else.</summary>
    public static IEnumerable<DiagnosticInfo> CheckFolders(IEnumerable<OutputItem> items, string projectFolder)
    {
        string parent = Path.TrimEndingDirectorySeparator(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(projectFolder)) ?? projectFolder);
        return items
            .Where(item => !item.Path.StartsWith(parent + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Select(item => DiagnosticInfo.Create(TemplateRules.OutsideParent, item.Place, item.Include));
    }

    /// <summary>Returns an error for each file that an output writes and an earlier one too.</summary>
    /// <param name="files">The full paths and the outputs that write them.</param>
    public static IEnumerable<DiagnosticInfo> CheckPaths(IEnumerable<(string Path, OutputItem Item)> files)
    {
        var known = new HashSet<string>(Paths);
        return files
            .Where(file => !known.Add(file.Path))
            .Select(file => DiagnosticInfo.Create(TemplateRules.DuplicateOutput, file.Item.Place, file.Path == file.Item.Path ? file.Item.Include : file.Path));
    }
}
