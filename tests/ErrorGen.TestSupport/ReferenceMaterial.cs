using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>Documents and recorded data outside the repository, in the folder that an environment variable names (tests/README.md).</summary>
public static class ReferenceMaterial
{
    /// <summary>The name of the environment variable.</summary>
    public const string Variable = "ERRORGEN_REFERENCE";

    /// <summary>Whether the variable is set.</summary>
    public static bool IsAvailable => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Returns the full path of a file or folder of the reference material; skips the calling test if the variable is not set.</summary>
    public static string Path(params string[] parts)
    {
        string? root = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(IsAvailable, $"{Variable} is not set: the reference material is not on this machine.");
        string path = System.IO.Path.Combine([root!, .. parts]);
        Assert.True(System.IO.Path.Exists(path), $"{Variable} is set, but '{System.IO.Path.Combine(parts)}' is not in it.");
        return path;
    }
}
