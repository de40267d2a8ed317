using System.Xml.Linq;
using Xunit;

namespace ErrorGen.Compiler.Tests.Architecture;

/// <summary>The folders of every project that is shipped, read from the sources (docs/decisions/0026-floor-plan.md).</summary>
public sealed class FolderTests
{
    private static readonly FolderGraph Compiler = FolderGraph.Read(Repository.Path("generator", "ErrorGen.Compiler"));

    public static TheoryData<string> Projects() =>
    [
        .. new[] { "generator", "runtime" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Path(), Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_of_a_project_have_no_cycle(string project) => Assert.Null(FolderGraph.Read(Repository.Path(project)).FindCycle());

    /// <summary>Tests and benchmarks may see internal members. A shipped assembly may not see those of another, because users can have two versions of them.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Internal_members_of_a_project_are_hidden_from_other_shipped_projects(string project)
    {
        string file = Repository.Path([.. project.Split('/'), Path.GetFileName(project) + ".csproj"]);
        string[] friends = [.. XDocument.Load(file).Descendants("InternalsVisibleTo").Select(friend => friend.Attribute("Include")!.Value)];

        Assert.Empty(friends.Intersect(Projects().Select(shipped => Path.GetFileName(shipped.Data)), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("runtime/ErrorGen", "Catalogs")]
    [InlineData("runtime/ErrorGen.AspNetCore", "Responses")]
    public void Every_source_file_of_the_runtime_is_in_a_folder(string project, string known)
    {
        var graph = FolderGraph.Read(Repository.Path(project));

        Assert.DoesNotContain("", graph.Folders);
        Assert.Contains(known, graph.Folders);
    }

    [Theory]
    [InlineData("Json", "Csv Infrastructure Text")]
    [InlineData("Csv", "Infrastructure Json Text")]
    [InlineData("Text", "Infrastructure")]
    [InlineData("Model", "Infrastructure Text")]
    [InlineData("Rules", "Infrastructure Model Text")]
    public void Lower_folders_of_the_compiler_use_only_their_like(string folder, string allowed) =>
        Assert.Subset(allowed.Split(' ').ToHashSet(StringComparer.Ordinal), Compiler.UsedBy(folder).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Parsing_does_not_know_templates_and_output()
    {
        string[] parsing = [.. Compiler.Folders.Where(folder => folder == "Parsing" || folder.StartsWith("Parsing/", StringComparison.Ordinal))];

        Assert.True(parsing.Length > 1);
        Assert.All(parsing, folder => Assert.Empty(Compiler.UsedBy(folder).Intersect(["Templates", "Output", ""])));
        Assert.Contains("Templates", Compiler.UsedBy("Output"));
    }

    [Fact]
    public void Cycle_through_types_and_extension_methods_is_found()
    {
        var graph = new FolderGraph(
        [
            ("A", "internal sealed class Alpha(Beta beta);"),
            ("B", "public readonly record struct Beta { int X => 1.Twice(); }"),
            ("C", "internal static class Gamma\n{\n    public static int Twice(this int x) => 2 * x; Alpha? a;\n}"),
        ]);

        Assert.Equal("A -(Beta)-> B -(.Twice)-> C -(Alpha)-> A", graph.FindCycle());
    }

    [Fact]
    public void Names_in_comments_and_strings_are_not_dependencies()
    {
        var graph = new FolderGraph(
        [
            ("A", "internal sealed class Alpha { Beta? b; }"),
            ("B", "/// <see cref=\"Alpha\"/>\ninternal sealed class Beta { string s = \"Alpha\"; string t = \"\"\"\nAlpha\n\"\"\"; }"),
        ]);

        Assert.Null(graph.FindCycle());
    }

    [Fact]
    public void Members_that_are_named_like_a_type_of_another_folder_are_not_dependencies()
    {
        var graph = new FolderGraph(
        [
            ("A", "internal sealed class Alpha { public string? Beta { get; } public static readonly Rule Gamma = new(); }"),
            ("B", "internal sealed class Beta { int X(Alpha alpha) => alpha.Gamma; }"),
            ("C", "internal sealed class Gamma { int X(Alpha alpha) => alpha.Beta; }"),
        ]);

        Assert.Null(graph.FindCycle());
        Assert.Empty(graph.UsedBy("A"));
        Assert.Equal(["A"], graph.UsedBy("C"));
    }
}
