using System.CommandLine;
using System.CommandLine.Parsing;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Paths;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool;

/// <summary>The options of <c>render</c> that a build passes in a response file.</summary>
internal sealed class BuildOptions
{
    private readonly ProjectArguments _project = new();
    private readonly Option<string> _items = new("--items") { Hidden = true };
    private readonly Option<string> _projectFile = new("--project") { Hidden = true };
    private readonly Option<string> _readList = new("--read-list") { Hidden = true };
    private readonly Option<string> _writtenList = new("--written-list") { Hidden = true };

    /// <summary>Adds the options to a command. They are not in its help.</summary>
    public void AddTo(Command command)
    {
        _project.AddFilesTo(command);
        foreach (Option option in (Option[])[_items, _projectFile, _readList, _writtenList])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether a build has started the tool.</summary>
    public bool IsBuild(SymbolResult arguments) => arguments.GetValue(_items) is not null;

    /// <summary>Whether a build has started the tool.</summary>
    public bool IsBuild(ParseResult arguments) => arguments.GetValue(_items) is not null;

    /// <summary>
    /// Renders the outputs of a build. The C# compiler reports what is wrong with catalogues, with the severities of the project. If there is an error,
    /// no file is written, so that all outputs are of one state of the catalogue.
    /// </summary>
    public int Run(ParseResult arguments, TextWriter output)
    {
        string projectFile = arguments.GetRequiredValue(_projectFile);
        string folder = Path.GetDirectoryName(projectFile)!;
        IReadOnlyList<OutputItem> items = ReadItems(arguments);
        CompilerInput input = _project.Read(arguments);
        CompiledCatalogs compiled = CatalogCompiler.Read(input, CancellationToken.None);
        var known = new WrittenList(arguments.GetRequiredValue(_writtenList), folder);
        if (compiled.HasErrors)
        {
            output.WriteLine("ErrorGen: the outputs are not written, because a catalogue or a translation has an error.");
            known.Touch();
            return ExitCode.Success;
        }

        OutputSet set = new OutputRenderer(folder, TemplateLimits.Default).Render(
            items, compiled, Path.GetFileNameWithoutExtension(projectFile), input.Options.RootNamespace, static _ => { });
        var diagnostics = new List<DiagnosticInfo>([.. OutputChecks.CheckFolders(items, folder), .. set.Diagnostics]);
        bool isWritten = !set.HasErrors && set.Files.Select(file => OutputWriter.Write(file, diagnostics)).ToArray().All(outcome => outcome is not WriteOutcome.Failed);
        known.Replace(set.Files.Select(file => file.Path), deletesOthers: isWritten);
        File.WriteAllLines(arguments.GetRequiredValue(_readList), set.Inputs.Select(path => Path.GetRelativePath(folder, path)));
        var report = new DiagnosticReport(diagnostics);
        report.WriteLines(output);
        return report.ExitCode(warningsAreErrors: false) == ExitCode.Success ? ExitCode.Success : ExitCode.BuildFaults;
    }

    /// <summary>Renders the outputs of a project outside its build.</summary>
    public int RunProject(string path, bool isCheck, bool isJson, TextWriter output, TextWriter error)
    {
        string project = Path.GetFullPath(PathArgument.Normalize(path));
        var command = new Command(RenderCommand.Name);
        AddTo(command);
        ParseResult arguments = command.Parse(["@" + ProjectFile.ReadRenderOptions(project)]);
        string folder = Path.GetDirectoryName(project)!;
        IReadOnlyList<OutputItem> items = ReadItems(arguments);
        var run = new RenderRun(_project.Read(arguments), Path.GetFileNameWithoutExtension(project), folder);
        return run.Start(items, OutputChecks.CheckFolders(items, folder), isCheck, isJson, output, error);
    }

    private IReadOnlyList<OutputItem> ReadItems(ParseResult arguments)
    {
        string project = arguments.GetRequiredValue(_projectFile);
        try
        {
            return ProjectItems.Read(File.ReadAllText(arguments.GetRequiredValue(_items)), project);
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException)
        {
            throw new NotRunException($"The items of '{project}' cannot be read: {exception.Message}");
        }
    }
}
