using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>The walk over step values would prove nothing if it found nothing.</summary>
public sealed class CompilerObjectsTests
{
    public static TheoryData<object> Objects => [.. Found()];

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void An_object_of_the_compiler_is_found_however_deep_it_is(object found)
    {
        Assert.Single(CompilerObjects.In(PipelineSteps.EntryFiles, found));
        Assert.NotEmpty(CompilerObjects.In(PipelineSteps.EntryFiles, (1, new object[] { Tuple.Create("a", new List<object> { found }) })));
    }

    [Fact]
    public void Files_are_allowed_in_the_first_step_only()
    {
        var text = new CatalogText("/shop/errors.json", "{}");

        Assert.Empty(CompilerObjects.In(PipelineSteps.CatalogFiles, text));
        Assert.Single(CompilerObjects.In(PipelineSteps.ParsedCatalogs, text));
    }

    [Fact]
    public void Values_without_such_an_object_pass() =>
        Assert.Empty(CompilerObjects.In(PipelineSteps.EntryFiles, (1, "a", new[] { DayOfWeek.Friday }, typeof(string))));

    private static IEnumerable<object> Found()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C { }");
        var compilation = CSharpCompilation.Create("A", [tree]);
        yield return tree;
        yield return tree.GetRoot();
        yield return tree.GetText();
        yield return compilation;
        yield return compilation.Assembly;
        yield return Location.Create("a", default, default);
    }
}
