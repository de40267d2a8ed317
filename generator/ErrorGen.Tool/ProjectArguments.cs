using System.CommandLine;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Model;

namespace ErrorGen.Tool;

/// <summary>The options that describe the project. The build passes them in a response file.</summary>
internal sealed class ProjectArguments
{
    private readonly Option<string[]> _catalogs = new("--catalog") { Description = "A catalogue. Can be repeated." };
    private readonly Option<string[]> _translations = new("--translation") { Description = "A translation. Can be repeated." };
    private readonly Option<string[]> _candidates = new("--translation-candidate")
    {
        Description = "A file that is a translation if its name is that of one. Can be repeated.",
    };

    private readonly Option<string> _rootNamespace = new("--root-namespace") { Description = "The namespace of catalogues that do not name one." };
    private readonly Option<string> _language = new("--language-version") { Description = "The C# version of the project: 12, 13, latest ..." };
    private readonly Option<bool> _runtime = new("--runtime") { Description = "The project references ErrorGen." };
    private readonly Option<bool> _aspNetCore = new("--aspnetcore") { Description = "The project references ASP.NET Core." };
    private readonly Option<bool> _aspNetCoreRuntime = new("--aspnetcore-runtime") { Description = "The project references ErrorGen.AspNetCore." };
    private readonly Option<bool> _pseudoLocales = new("--pseudo-locales") { Description = "Pseudo-locales are generated: qps-Ploc and qps-Plocm." };
    private readonly Option<bool> _aheadOfTime = new("--aot") { Description = "The project is Ahead-of-Time compiled." };
    private readonly Option<bool> _application = new("--application") { Description = "The project has an entry point." };

    private IEnumerable<Option> Options =>
        [_catalogs, _translations, _candidates, _rootNamespace, _language, _runtime, _aspNetCore, _aspNetCoreRuntime, _aheadOfTime, _pseudoLocales, _application];

    /// <summary>Adds the options that name files and texts to a command, without showing them in its help.</summary>
    public void AddFilesTo(Command command)
    {
        foreach (Option option in (Option[])[_catalogs, _translations, _candidates, _pseudoLocales])
        {
            option.Hidden = true;
            command.Options.Add(option);
        }
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in Options)
        {
            command.Options.Add(option);
        }

        // Only the build passes this one.
        _candidates.Hidden = true;
    }

    /// <summary>Parses options of a build, such as a response file. The option for the output folder is accepted and not used.</summary>
    public ParseResult Parse(params string[] arguments)
    {
        var command = new Command("emit") { new Option<string>("--output") };
        AddTo(command);
        return command.Parse(arguments);
    }

    /// <summary>The files that the options name.</summary>
    public FileGroup Files(ParseResult arguments) => new(Values(arguments, _catalogs), Values(arguments, _translations), Values(arguments, _candidates));

    /// <summary>Reads the files that the options name.</summary>
    public CompilerInput Read(ParseResult arguments) => Read(arguments, Files(arguments), arguments.GetValue(_runtime));

    /// <summary>Reads files for the project that the options describe. It references ErrorGen in any case.</summary>
    public CompilerInput Read(ParseResult arguments, FileGroup files) => Read(arguments, files, hasRuntime: true);

    private CompilerInput Read(ParseResult arguments, FileGroup files, bool hasRuntime)
    {
        int language = LanguageVersion.Parse(arguments.GetValue(_language));
        return new CompilerInput(
            [.. files.Catalogs.Select(InputFiles.Read)],
            InputFiles.ReadTranslations(files.Translations, files.Candidates),
            new ProjectOptions(arguments.GetValue(_rootNamespace) ?? "") { HasPseudoLocales = arguments.GetValue(_pseudoLocales) },
            new TargetCapabilities(
                HasRuntime: hasRuntime,
                HasAspNetCore: arguments.GetValue(_aspNetCore),
                HasAspNetCoreRuntime: arguments.GetValue(_aspNetCoreRuntime),
                IsApplication: arguments.GetValue(_application),
                HasLanguage: language >= TargetCapabilities.OldestLanguage,
                HasExtensionMembers: language >= TargetCapabilities.ExtensionMembersLanguage)
            {
                IsAheadOfTime = arguments.GetValue(_aheadOfTime),
            });
    }

    private static string[] Values(ParseResult arguments, Option<string[]> option) => [.. (arguments.GetValue(option) ?? []).Distinct(StringComparer.Ordinal)];
}
