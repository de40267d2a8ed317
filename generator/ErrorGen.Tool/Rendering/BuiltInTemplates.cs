using System.Reflection;

namespace ErrorGen.Tool.Rendering;

/// <summary>The templates that are part of the tool, from the folder <c>BuiltIn</c>. A template <c>x.scriban</c> can include those of the folder <c>x</c>.</summary>
internal static class BuiltInTemplates
{
    public const string Extension = ".scriban";

    private const string Prefix = "BuiltIn/";

    private static readonly Assembly Tool = typeof(BuiltInTemplates).Assembly;

    /// <summary>The names, as <c>Template</c> has them, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Tool.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.IndexOf('/', Prefix.Length) < 0)
            .Select(name => name[Prefix.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All of them.</summary>
    public static ITemplateLibrary Library { get; } = new Resources();

    /// <summary>The names for a message.</summary>
    public static string List => string.Join(", ", Names.Select(name => $"'{name}'"));

    /// <summary>The path of a template in the library.</summary>
    public static string PathOf(string name) => name + Extension;

    /// <summary>Returns the paths of a template and of those that only it can include.</summary>
    public static IEnumerable<string> FilesOf(string name) => Tool.GetManifestResourceNames()
        .Select(resource => resource[Prefix.Length..])
        .Where(path => path == PathOf(name) || path.StartsWith(name + "/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private sealed class Resources : ITemplateLibrary
    {
        public string Resolve(string name) => Tool.GetManifestResourceInfo(Prefix + name) is not null
            ? name
            : throw new TemplateException($"there is no built-in template '{name}'");

        public string Read(string path)
        {
            using var reader = new StreamReader(Tool.GetManifestResourceStream(Prefix + path)!);
            return reader.ReadToEnd();
        }
    }
}
