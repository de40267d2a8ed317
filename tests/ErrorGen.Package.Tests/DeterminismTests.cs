using ErrorGen.Package.Tests.Harness;
using Xunit;

namespace ErrorGen.Package.Tests;

public sealed class DeterminismTests(PackageFeed feed)
{
    [Fact]
    public async Task The_same_sources_in_two_folders_give_the_same_packages()
    {
        const string Version = "1.0.0-test";
        using var folder = new TemporaryFolder();
        string first = await PackageFeed.PackAsync(folder.Combine("here"), Version);
        string second = await PackageFeed.PackAsync(folder.Combine("a folder with another name"), Version);

        foreach (string path in Directory.EnumerateFiles(first).Select(file => Path.GetFileName(file)))
        {
            string extension = Path.GetExtension(path).TrimStart('.');
            string id = path[..path.IndexOf("." + Version, StringComparison.Ordinal)];
            var left = PackageFile.Open(first, id, Version, extension);
            var right = PackageFile.Open(second, id, Version, extension);
            Assert.Equal(left.Carried, right.Carried);
            Assert.All(left.Carried, entry => Assert.True(left.Files[entry].SequenceEqual(right.Files[entry]), $"{path}: {entry} differs."));
        }
    }

    [Fact]
    public async Task The_same_catalogue_in_two_folders_gives_the_same_code()
    {
        SortedDictionary<string, string> first = await GenerateAsync();
        SortedDictionary<string, string> second = await GenerateAsync();
        Assert.Contains("Shop.Errors.g.cs", first.Keys);
        Assert.Equal(first, second);
    }

    private async Task<SortedDictionary<string, string>> GenerateAsync()
    {
        using var workspace = Workspace.Isolated(feed);
        ConsumerProject project = workspace.Library("Shop");
        project.Write("errors.json", """
            {
              "errors": {
                "NoSuchEntity": { "status": 404, "message": "No such entity with %fieldName = %fieldValue" },
                "CallLimit": { "status": 429, "message": "Too many calls.", "retryAfter": 30 }
              }
            }
            """);
        (await project.BuildAsync()).Succeeded();
        return project.GeneratedFiles;
    }
}
