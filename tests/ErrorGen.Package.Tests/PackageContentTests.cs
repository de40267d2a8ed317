using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

public sealed partial class PackageContentTests(PackageFeed feed)
{
    private const string Address = "https://github.com/errorgen/errorgen";

    [Fact]
    public void The_runtime_carries_the_generator_and_its_build_files() => Assert.Equal(
        [
            "ErrorGen.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/ErrorGen.Analyzers.dll",
            "analyzers/dotnet/cs/ErrorGen.CodeFixes.dll",
            "analyzers/dotnet/cs/ErrorGen.Facts.dll",
            "analyzers/dotnet/cs/ErrorGen.Generator.dll",
            "buildTransitive/ErrorGen.props",
            "buildTransitive/ErrorGen.targets",
            "icon.png",
            "lib/net10.0/ErrorGen.dll",
            "lib/net10.0/ErrorGen.xml",
            "schema/errors.model.schema.json",
            "schema/errors.schema.json",
            "schema/errors.translation.schema.json",
            "tools/net10.0/any/ErrorGen.Tool.deps.json",
            "tools/net10.0/any/ErrorGen.Tool.dll",
            "tools/net10.0/any/ErrorGen.Tool.runtimeconfig.json",
            "tools/net10.0/any/Scriban.Signed.dll",
            "tools/net10.0/any/System.CommandLine.dll",
        ],
        feed.OpenRuntime().Carried);

    [Fact]
    public void The_ASP_NET_Core_runtime_carries_itself() => Assert.Equal(
        [
            "ErrorGen.AspNetCore.nuspec",
            "README.md",
            "icon.png",
            "lib/net10.0/ErrorGen.AspNetCore.dll",
            "lib/net10.0/ErrorGen.AspNetCore.xml",
        ],
        feed.OpenAspNetCoreRuntime().Carried);

    [Fact]
    public void The_tool_carries_what_the_dotnet_host_needs()
    {
        PackageFile package = feed.OpenTool();
        Assert.Equal(
            [
                "ErrorGen.Tool.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "tools/net10.0/any/DotnetToolSettings.xml",
                "tools/net10.0/any/ErrorGen.Tool.deps.json",
                "tools/net10.0/any/ErrorGen.Tool.dll",
                "tools/net10.0/any/ErrorGen.Tool.pdb",
                "tools/net10.0/any/ErrorGen.Tool.runtimeconfig.json",
                "tools/net10.0/any/Scriban.Signed.dll",
                "tools/net10.0/any/System.CommandLine.dll",
            ],
            package.Carried);
        Assert.Equal("DotnetTool", Assert.Single(package.Described("packageType")).Attribute("name")?.Value);
        Assert.Empty(package.Described("dependency"));

        // The build of the package ErrorGen starts the same program.
        Assert.Equal(feed.OpenRuntime().Files["tools/net10.0/any/ErrorGen.Tool.dll"], package.Files["tools/net10.0/any/ErrorGen.Tool.dll"]);
    }

    [Fact]
    public void The_OpenAPI_package_contains_its_assembly_and_brings_the_ASP_NET_Core_runtime_along()
    {
        PackageFile package = feed.OpenOpenApi();
        Assert.Equal(
            [
                "ErrorGen.AspNetCore.OpenApi.nuspec",
                "README.md",
                "icon.png",
                "lib/net10.0/ErrorGen.AspNetCore.OpenApi.dll",
                "lib/net10.0/ErrorGen.AspNetCore.OpenApi.xml",
            ],
            package.Carried);
        Assert.Equal(
            ["ErrorGen.AspNetCore", "Microsoft.AspNetCore.OpenApi"],
            package.Described("dependency").Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("All", package.Described("dependency").Single(dependency => dependency.Attribute("id")!.Value == "ErrorGen.AspNetCore").Attribute("include")?.Value);
    }

    [Fact]
    public void Every_assembly_has_its_symbols()
    {
        Assert.Equal(
            ["ErrorGen.nuspec", "analyzers/dotnet/cs/ErrorGen.Analyzers.pdb", "analyzers/dotnet/cs/ErrorGen.CodeFixes.pdb", "analyzers/dotnet/cs/ErrorGen.Facts.pdb", "analyzers/dotnet/cs/ErrorGen.Generator.pdb", "lib/net10.0/ErrorGen.pdb"],
            feed.OpenRuntime("snupkg").Carried);
        Assert.Equal(
            ["ErrorGen.AspNetCore.nuspec", "lib/net10.0/ErrorGen.AspNetCore.pdb"],
            feed.OpenAspNetCoreRuntime("snupkg").Carried);
        Assert.Equal(
            ["ErrorGen.AspNetCore.OpenApi.nuspec", "lib/net10.0/ErrorGen.AspNetCore.OpenApi.pdb"],
            feed.OpenOpenApi("snupkg").Carried);
    }

    [Fact]
    public void Runtime_package_has_no_dependencies()
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
        Assert.Equal(feed.Version, dependency.Attribute("version")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
        Assert.Null(dependency.Attribute("exclude"));
        XElement framework = Assert.Single(package.Described("frameworkReference"));
        Assert.Equal("Microsoft.AspNetCore.App", framework.Attribute("name")?.Value);
    }

    [Fact]
    public void Packages_describe_themselves()
    {
        foreach (PackageFile package in new[] { feed.OpenRuntime(), feed.OpenAspNetCoreRuntime(), feed.OpenOpenApi(), feed.OpenTool() })
        {
            XElement license = Assert.Single(package.Described("license"));
            Assert.Equal("expression", license.Attribute("type")?.Value);
            Assert.Equal("MIT", license.Value);
            Assert.Equal("README.md", Assert.Single(package.Described("readme")).Value);
            Assert.Equal("icon.png", Assert.Single(package.Described("icon")).Value);
            // The newest section of the changelog, and only that one.
            string notes = Assert.Single(package.Described("releaseNotes")).Value.ReplaceLineEndings("\n");
            Assert.StartsWith("## ", notes, StringComparison.Ordinal);
            Assert.DoesNotContain("\n## ", notes, StringComparison.Ordinal);
            Assert.Contains(notes, File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")), StringComparison.Ordinal);
            Assert.NotEmpty(Assert.Single(package.Described("description")).Value);
            Assert.Equal(Address, Assert.Single(package.Described("projectUrl")).Value);
            // The address of the project, whatever the clone that was built calls its origin.
            Assert.Equal(Address, Assert.Single(package.Described("repository")).Attribute("url")?.Value);
        }
    }

    [Fact]
    public void The_page_about_the_package_is_the_README_with_links_that_lead_somewhere()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        foreach (PackageFile package in new[] { feed.OpenRuntime(), feed.OpenAspNetCoreRuntime(), feed.OpenOpenApi(), feed.OpenTool() })
        {
            string packed = Encoding.UTF8.GetString(package.Files["README.md"]);
            string[] links = [.. Link().Matches(packed).Select(match => match.Groups["target"].Value)];

            Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
            Assert.Contains($"{Address}/blob/main/docs/formats.md#your-own", links);
            Assert.Equal(readme, packed.Replace($"]({Address}/blob/main/", "](", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_link_of_the_README_leads_to_a_file()
    {
        MatchCollection links = Link().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link.Groups["target"].Value.Split('#')[0])), link.Value));
    }

    [Fact]
    public void Packages_do_not_contain_the_folder_of_the_build()
    {
        PackageFile[] packages =
            [feed.OpenRuntime(), feed.OpenAspNetCoreRuntime(), feed.OpenTool(), feed.OpenRuntime("snupkg"), feed.OpenAspNetCoreRuntime("snupkg")];
        foreach ((string path, byte[] content) in packages.SelectMany(package => package.Files))
        {
            Assert.False(Holds(content, Encoding.UTF8) || Holds(content, Encoding.Unicode), $"{path} holds '{feed.BuiltIn}'.");
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();

    private bool Holds(byte[] content, Encoding encoding) => content.AsSpan().IndexOf(encoding.GetBytes(feed.BuiltIn)) >= 0;
}
