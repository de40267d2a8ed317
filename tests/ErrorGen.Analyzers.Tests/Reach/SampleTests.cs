using ErrorGen.Analyzers.Endpoints;
using ErrorGen.Analyzers.Reach;
using ErrorGen.Analyzers.Symbols;
using ErrorGen.Analyzers.Tests.Harness;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.Net.Http.Headers;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>The analysis of the sample finds what its tests observe over HTTP: both are compared with one list.</summary>
public sealed class SampleTests
{
    /// <summary>Authentication reports it before an endpoint runs, so that no code of an endpoint has it.</summary>
    private const string OfAuthentication = "SessionExpired";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    [Fact]
    public void Errors_of_each_endpoint_are_those_that_its_tests_observe()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        CSharpCompilation compilation = Sample(cancellationToken);
        ErrorSymbols symbols = ErrorSymbols.Find(compilation)!;
        var source = new SourceCode(compilation, cancellationToken);
        var analysis = new EndpointAnalysis(symbols, source);
        string[] found =
        [
            .. source.InvocationsOf(name => name.StartsWith("Map", StringComparison.Ordinal)).Select(source.OperationOf).OfType<IInvocationOperation>()
                .Select(map => (Map: map, Handler: EndpointHandler.Of(map), Name: SummaryOf(map)))
                .Where(endpoint => endpoint is { Handler: not null, Name: not null } && analysis.DeclaredBy(endpoint.Map, endpoint.Handler).HasFilter)
                .Select(endpoint => $"{endpoint.Name}: {string.Join(' ', ErrorsOf(endpoint.Map, endpoint.Handler!))}".TrimEnd())
                .Order(StringComparer.Ordinal),
        ];

        string[] observed = File.ReadAllLines(Repository.Path("tests", "ErrorGen.Sample.Tests", "EndpointErrors.txt"));
        Assert.Equal(observed.Select(line => line.Replace(" " + OfAuthentication, "", StringComparison.Ordinal)), found);

        IEnumerable<string> ErrorsOf(IInvocationOperation map, EndpointHandler handler)
        {
            Reachability.Result reached = analysis.ReachedBy(handler.Function, analysis.DeclaredBy(map, handler));
            Assert.DoesNotContain(reached.Errors.Values, error => error.IsPossible);
            return reached.Errors.Keys.Select(ErrorSymbols.NameOf).Order(StringComparer.Ordinal);
        }
    }

    /// <summary>The text of <c>.WithSummary("...")</c> after a call that maps an endpoint.</summary>
    private static string? SummaryOf(IInvocationOperation map)
    {
        foreach (SyntaxNode node in map.Syntax.Ancestors())
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithSummary" } } call:
                    return call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : null;
                case StatementSyntax or ArrowExpressionClauseSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The sources of the sample. Its OpenAPI package is not referenced, so a call of it does not compile; no endpoint depends on that.</summary>
    private static CSharpCompilation Sample(CancellationToken cancellationToken)
    {
        string folder = Repository.Path("sample");
        CSharpParseOptions options = TargetProject.ParseOptions(LanguageVersion.Latest);
        IEnumerable<SyntaxTree> code = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split('/', '\\')[0] is not ("bin" or "obj" or "templates" or "web"))
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file, cancellationToken: cancellationToken));
        CSharpCompilation compilation = TargetProject.WebApplication()
            .RemoveAllSyntaxTrees()
            .AddReferences(MetadataReference.CreateFromFile(typeof(EntityTagHeaderValue).Assembly.Location))
            .AddSyntaxTrees(AnalyzerHarness.Generate([new CatalogText("/sample/errors.json", File.ReadAllText(Repository.Path("errors.json")))]))
            .AddSyntaxTrees(TargetProject.Tree(Usings))
            .AddSyntaxTrees(code);
        Assert.DoesNotContain(
            compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsWarningAsError),
            diagnostic => Path.GetFileName(diagnostic.Location.SourceTree?.FilePath) is not ("ShopDocument.cs" or "Program.cs"));
        return compilation;
    }
}
