using System.Text;
using System.Xml.Linq;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void The_runtime_carries_the_generator_and_its_build_files() => Assert.Equal(
        [
            "ErrorGen.nuspec",
            "README.md",
            "analyzers/dotnet/cs/ErrorGen.Generator.dll",
            "buildTransitive/ErrorGen.props",
            "buildTransitive/ErrorGen.targets",
            "lib/net10.0/ErrorGen.dll",
            "lib/net10.0/ErrorGen.xml",
            "schema/errors.schema.json",
            "schema/errors.translation.schema.json",
        ],
        feed.OpenRuntime().Carried);

    [Fact]
    public void The_ASP_NET_Core_runtime_carries_itself() => Assert.Equal(
        [
            "ErrorGen.AspNetCore.nuspec",
            "README.md",
            "buildTransitive/ErrorGen.AspNetCore.props",
            "lib/net10.0/ErrorGen.AspNetCore.dll",
            "lib/net10.0/ErrorGen.AspNetCore.xml",
        ],
        feed.OpenAspNetCoreRuntime().Carried);

    [Fact]
    public void Every_assembly_has_its_symbols()
    {
        Assert.Equal(
            ["ErrorGen.nuspec", "analyzers/dotnet/cs/ErrorGen.Generator.pdb", "lib/net10.0/ErrorGen.pdb"],
            feed.OpenRuntime("snupkg").Carried);
        Assert.Equal(
            ["ErrorGen.AspNetCore.nuspec", "lib/net10.0/ErrorGen.AspNetCore.pdb"],
            feed.OpenAspNetCoreRuntime("snupkg").Carried);
    }

    [Fact]
    public void The_runtime_depends_on_nothing()
    {
        PackageFile package = feed.OpenRuntime();
        Assert.Empty(package.Described("dependency"));
        Assert.Empty(package.Described("frameworkReference"));
    }

    [Fact]
    public void The_ASP_NET_Core_runtime_brings_all_of_the_runtime_along()
    {
        PackageFile package = feed.OpenAspNetCoreRuntime();
        XElement dependency = Assert.Single(package.Described("dependency"));
        Assert.Equal("ErrorGen", dependency.Attribute("id")?.Value);
        // No other version: it uses internals of the runtime.
        Assert.Equal($"[{feed.Version}]", dependency.Attribute("version")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
        Assert.Null(dependency.Attribute("exclude"));
        XElement framework = Assert.Single(package.Described("frameworkReference"));
        Assert.Equal("Microsoft.AspNetCore.App", framework.Attribute("name")?.Value);
    }

    [Fact]
    public void Both_say_what_they_are()
    {
        foreach (PackageFile package in new[] { feed.OpenRuntime(), feed.OpenAspNetCoreRuntime() })
        {
            XElement license = Assert.Single(package.Described("license"));
            Assert.Equal("expression", license.Attribute("type")?.Value);
            Assert.Equal("MIT", license.Value);
            Assert.Equal("README.md", Assert.Single(package.Described("readme")).Value);
            Assert.NotEmpty(Assert.Single(package.Described("description")).Value);
            Assert.All(package.Described("repository"), repository => Assert.Null(repository.Attribute("url")));
        }
    }

    [Fact]
    public void Nothing_tells_where_it_was_built()
    {
        PackageFile[] packages =
            [feed.OpenRuntime(), feed.OpenAspNetCoreRuntime(), feed.OpenRuntime("snupkg"), feed.OpenAspNetCoreRuntime("snupkg")];
        foreach ((string path, byte[] content) in packages.SelectMany(package => package.Files))
        {
            Assert.False(Holds(content, Encoding.UTF8) || Holds(content, Encoding.Unicode), $"{path} holds '{feed.BuiltIn}'.");
        }
    }

    private bool Holds(byte[] content, Encoding encoding) => content.AsSpan().IndexOf(encoding.GetBytes(feed.BuiltIn)) >= 0;
}
