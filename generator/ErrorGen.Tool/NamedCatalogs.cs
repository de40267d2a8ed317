using System.CommandLine;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Model;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary>The catalogues that the paths of a command line name, for commands that do not generate C#.</summary>
/// <param name="Input">The catalogues and translations.</param>
/// <param name="Project">The project file, or null.</param>
internal sealed record NamedCatalogs(CompilerInput Input, string? Project)
{
    /// <summary>The name of the project, or null.</summary>
    public string? ProjectName => Path.GetFileNameWithoutExtension(Project);

    /// <summary>Describes the argument of a command.</summary>
    public static Argument<string[]> Argument() => new("paths")
    {
        Description = "A project file; or catalogues and translations; or a folder of them. Without a path, the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Reads the files that paths name.</summary>
    /// <param name="paths">The paths; none for the current folder.</param>
    /// <param name="rootNamespace">The namespace of catalogues that do not name one, or null. A project has its own.</param>
    /// <exception cref="NotRunException">There is no catalogue, or a project cannot be read.</exception>
    public static NamedCatalogs Read(IReadOnlyCollection<string>? paths, string? rootNamespace)
    {
        string[] named = paths is { Count: > 0 } ? [.. paths.Select(PathArgument.Normalize)] : ["."];
        if (named.FirstOrDefault(ProjectFile.IsProject) is { } project)
        {
            if (named.Length > 1)
            {
                throw new NotRunException($"'{project}' is a project: it must be the only path");
            }

            var arguments = new ProjectArguments();
            return new NamedCatalogs(arguments.Read(arguments.Parse("@" + ProjectFile.Read(project).ResponseFile)), project);
        }

        FileGroup[] groups = [.. FileGroup.Find(named, isRecursive: false)];
        var files = new FileGroup(
            [.. groups.SelectMany(group => group.Catalogs)], [.. groups.SelectMany(group => group.Translations)], [.. groups.SelectMany(group => group.Candidates)]);
        CompilerInput input = DefaultFiles.Read(files, hasTranslationDetails: false);
        return new NamedCatalogs(input with { Options = new ProjectOptions(rootNamespace ?? "") }, Project: null);
    }
}
