using Xunit;

namespace ErrorGen.AspNetCore.Tests.Architecture;

/// <summary>The floor plan of the project (docs/decisions, "Folders").</summary>
public sealed class FolderTests
{
    private static readonly FolderGraph Project = FolderGraph.Read(Repository.Path("runtime", "ErrorGen.AspNetCore"));

    [Fact]
    public void Folders_of_the_project_have_no_cycle() => Assert.Null(Project.FindCycle());

    [Fact]
    public void Every_source_file_of_the_project_is_in_a_folder()
    {
        Assert.DoesNotContain("", Project.Folders);
        Assert.Contains("Responses", Project.Folders);
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
}
