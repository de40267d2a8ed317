using System.Collections.Immutable;
using ErrorGen.Analyzers.Tests.Harness;
using ErrorGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Fixes;

/// <summary>Applies code fixes to one file of a project, as an editor does.</summary>
internal static class FixHarness
{
    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(CodeConstantFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Applies the fix with a title to the first diagnostic with an id.</summary>
    public static async Task<string> FixFirstAsync(string code, string id, string title)
    {
        (Document document, IReadOnlyList<Diagnostic> diagnostics) = await OpenAsync(code);
        Diagnostic diagnostic = diagnostics.First(found => found.Id == id);
        CodeAction action = (await ActionsAsync(document, diagnostic)).First(offered => offered.Title == title);
        return await ApplyAsync(document, action);
    }

    /// <summary>The titles of all fixes of the first diagnostic with an id.</summary>
    public static async Task<string[]> TitlesAsync(string code, string id)
    {
        (Document document, IReadOnlyList<Diagnostic> diagnostics) = await OpenAsync(code);
        return [.. (await ActionsAsync(document, diagnostics.First(found => found.Id == id))).Select(action => action.Title)];
    }

    /// <summary>Applies the fix with a title to all diagnostics with an id in the file.</summary>
    public static async Task<string> FixAllAsync(string code, string id, string title)
    {
        (Document document, IReadOnlyList<Diagnostic> diagnostics) = await OpenAsync(code);
        CodeFixProvider provider = Providers.Single(candidate => candidate.FixableDiagnosticIds.Contains(id));
        CodeAction first = (await ActionsAsync(document, diagnostics.First(found => found.Id == id))).First(offered => offered.Title == title);
        var context = new FixAllContext(document, provider, FixAllScope.Document, first.EquivalenceKey, [id], new Found([.. diagnostics.Where(found => found.Id == id)]), TestContext.Current.CancellationToken);
        CodeAction? all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return await ApplyAsync(document, all!);
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (CodeFixProvider provider in Providers.Where(candidate => candidate.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        return actions;
    }

    private static async Task<(Document Document, IReadOnlyList<Diagnostic> Diagnostics)> OpenAsync(string code)
    {
        CSharpCompilation compilation = AnalyzerHarness.Compile(code);
        Project project = new AdhocWorkspace().AddProject("Target", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithMetadataReferences(compilation.References);
        Document? document = null;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            bool isProgram = tree.FilePath == "Program.cs";
            Document added = project.AddDocument(isProgram ? "Program.cs" : Guid.NewGuid() + ".g.cs", await tree.GetTextAsync(), filePath: tree.FilePath);
            project = added.Project;
            document = isProgram ? added : document;
        }

        document = project.GetDocument(document!.Id)!;
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerHarness.DiagnosticsAsync((await project.GetCompilationAsync())!);
        return (document, diagnostics);
    }

    private static async Task<string> ApplyAsync(Document document, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Document fixedDocument = changed.GetDocument(document.Id)!;
        Compilation compilation = (await fixedDocument.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await fixedDocument.GetTextAsync()).ToString();
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
