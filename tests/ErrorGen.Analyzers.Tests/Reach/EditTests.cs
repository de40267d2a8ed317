using System.Collections.Immutable;
using System.Globalization;
using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using ErrorGen.Analyzers.Tests.Harness;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>The analysis in an editor: of one file after an edit, and beside other projects.</summary>
public sealed class EditTests
{
    private const int Handlers = 1_000;

    [Fact]
    public void Edited_file_of_a_thousand_handlers_is_analysed_without_the_others()
    {
        CSharpCompilation compilation = AnalyzerHarness.Compile("var app = WebApplication.Create(args);\napp.UseErrorGen();\napp.Run();")
            .AddSyntaxTrees(Enumerable.Range(0, Handlers).Select(number => Tree(number, "throw new BusyException()")).ToArray());
        SyntaxTree edited = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Handler500.cs");
        SyntaxTree changed = Tree(500, "throw new CartLockedException()");
        compilation = compilation.ReplaceSyntaxTree(edited, changed);

        var source = new SourceCode(compilation, TestContext.Current.CancellationToken);
        var analysis = new EndpointAnalysis(ErrorSymbols.Find(compilation)!, source);
        ImmutableArray<IInvocationOperation> maps =
        [
            .. changed.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().Select(source.OperationOf).OfType<IInvocationOperation>()
                .Where(call => EndpointHandler.Of(call) is not null),
        ];
        EndpointHandler handler = EndpointHandler.Of(maps[0])!;
        Reachability.Result reached = analysis.ReachedBy(handler.Function, analysis.DeclaredBy(maps[0], handler));

        Assert.Equal(["CartLocked"], reached.Errors.Keys.Select(ErrorSymbols.NameOf));
        Assert.Equal(1, source.ReadFiles);
    }

    [Fact]
    public async Task Project_with_other_versions_of_references_is_not_read()
    {
        var core = TestLibrary.Build(
            """
            namespace Core;
            public class Holder
            {
                public static readonly ErrorDefinition[] List = [Errors.Busy];
                public Func<string> Work { get; } = () => throw new BusyException();
            }
            """,
            withFacts: false);
        CSharpCompilation application = AnalyzerHarness.CompileWith(
            """
            var app = WebApplication.Create(args);
            app.UseErrorGen();
            app.MapGet("/", (Core.Holder holder) => holder.Work()).ProducesErrors(Core.Holder.List);
            app.Run();
            """,
            core.ToProject(Version(1)),
            Version(2));

        Assert.Equal(["EG6003"], (await AnalyzerHarness.DiagnosticsAsync(application)).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));

        static MetadataReference Version(int number) => TestLibrary.Build(
            string.Create(CultureInfo.InvariantCulture, $"[assembly: System.Reflection.AssemblyVersion(\"{number}.0.0.0\")]"), "Shop.Other", withFacts: false).ToReference();
    }

    private static SyntaxTree Tree(int number, string body) => CSharpSyntaxTree.ParseText(
        string.Create(CultureInfo.InvariantCulture, $$"""
            static class Handlers{{number}}
            {
                public static void Map{{number}}(this IEndpointRouteBuilder routes) => routes.MapGet("/{{number}}", (string id) => Find(id));
                private static string Find(string id) => {{body}};
            }
            """),
        TargetProject.ParseOptions(LanguageVersion.Latest),
        string.Create(CultureInfo.InvariantCulture, $"Handler{number}.cs"));
}
