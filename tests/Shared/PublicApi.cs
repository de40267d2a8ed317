using System.Reflection;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>Holds the public surface of an assembly against a text file in the repository: a change of it is a visible diff.</summary>
internal static class PublicApi
{
    /// <summary>Set to 1, it rewrites the file instead of comparing it.</summary>
    private const string UpdateVariable = "ERRORGEN_UPDATE_API";

    /// <summary>Compares the surface with the file.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    public static void Verify(Assembly assembly, params string[] path)
    {
        string file = Repository.Path(path);
        IReadOnlyList<string> actual = PublicApiText.Of(assembly);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Assert.True(
                string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
                $"{UpdateVariable} is refused under CI: whoever changes the public API looks at the difference.");
            File.WriteAllText(file, string.Concat(actual.Select(line => line + "\n")));
            return;
        }

        string[] expected = File.Exists(file) ? File.ReadAllLines(file) : [];
        if (!expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            Assert.Fail(
                $"The public API is not the one in {string.Join('/', path)}. Where that is wanted, run this test with {UpdateVariable}=1.\n"
                + Difference(expected, actual));
        }
    }

    private static string Difference(string[] expected, IReadOnlyList<string> actual)
    {
        IEnumerable<string> lines = expected.Except(actual, StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(actual.Except(expected, StringComparer.Ordinal).Select(line => "+ " + line));
        string difference = string.Join('\n', lines);
        return difference.Length > 0 ? difference : "The same lines, in another order or more than once.";
    }
}
