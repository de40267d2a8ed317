using System.IO.Compression;
using System.Xml.Linq;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>A package: its files and its description.</summary>
/// <param name="Files">The content of every file, by its path in the package.</param>
internal sealed record PackageFile(IReadOnlyDictionary<string, byte[]> Files)
{
    public static PackageFile Open(string folder, string id, string version, string extension)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.{extension}"));
        return new(archive.Entries.ToDictionary(entry => entry.FullName, Read));
    }

    /// <summary>The paths of what the package carries, sorted, without the parts of the container format.</summary>
    public IEnumerable<string> Carried => Files.Keys
        .Where(path => path != "[Content_Types].xml" && !path.StartsWith("_rels/", StringComparison.Ordinal)
            && !path.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The elements of the description that have a name, whatever their namespace.</summary>
    public IEnumerable<XElement> Described(string name)
    {
        using var nuspec = new MemoryStream(Files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        return XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == name);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
