using ErrorGen.Compiler.Tests.Harness;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Parsing;

/// <summary>The namespace of the project has no limit of its own, but an assembly limits the length of names.</summary>
public sealed class RootNamespaceTests
{
    private const string Catalog = """{ "errors": { "Busy": { "status": 503, "message": "Busy." } } }""";

    [Theory]
    [InlineData("N")]
    [InlineData("ä")]
    [InlineData("class.")]
    public void Root_namespace_of_the_longest_length_is_generated(string part)
    {
        string name = Repeat(part, CSharpNames.LongestNamespace);
        var run = CompilerRun.In(name, ("errors.json", Catalog));

        Assert.Empty(run.Lines);
        Assert.NotEmpty(run.Files);
    }

    [Theory]
    [InlineData("N")]
    [InlineData("ä")]
    [InlineData("N.")]
    public void Longer_root_namespace_is_reported_once_and_its_catalogue_left_out(string part)
    {
        string name = Repeat(part, CSharpNames.LongestNamespace + 2);
        var run = CompilerRun.In(name, ("billing.errors.json", """{ "namespace": "Billing" }"""), ("errors.json", Catalog));

        Assert.Equal(
            [
                "errors.json(1,1): error EG2013: 'RootNamespace' must be a namespace of at most 378 bytes of UTF-8, unless the catalogue has a 'namespace', "
                    + $"but is '{name[..100]}…'",
            ],
            run.Lines);
        Assert.NotEmpty(run.Files);
        Assert.All(run.Files.Keys, file => Assert.StartsWith("Billing.", file, StringComparison.Ordinal));
    }

    /// <summary>Repeats a text up to a number of bytes of the namespace that it gives, in which a keyword has one byte more.</summary>
    private static string Repeat(string part, int bytes)
    {
        string name = part;
        while (System.Text.Encoding.UTF8.GetByteCount(CSharpNames.Namespace(name + part)) <= bytes)
        {
            name += part;
        }

        return name.TrimEnd('.');
    }
}
