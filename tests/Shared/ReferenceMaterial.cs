using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>Documents and recorded data that live outside the repository, in the folder named by an environment variable.</summary>
internal static class ReferenceMaterial
{
    private const string Variable = "ERRORGEN_REFERENCE";

    /// <summary>The full path of a file or folder of the reference material; skips the calling test where it is absent.</summary>
    public static string Path(params string[] parts)
    {
        string? root = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(root), $"{Variable} is not set: the reference material is not on this machine.");
        string path = System.IO.Path.Combine([root!, .. parts]);
        Assert.True(System.IO.Path.Exists(path), $"{Variable} is set, but '{System.IO.Path.Combine(parts)}' is not in it.");
        return path;
    }
}
