using Xunit;

namespace ErrorGen.Generator.Tests.Golden;

/// <summary>Compares files with a folder of expected ones, or rewrites that folder where somebody asked for it.</summary>
internal static class GoldenFiles
{
    private const string UpdateVariable = "ERRORGEN_UPDATE_GOLDEN";
    private const string ServerVariable = "CI";
    private const string Verified = ".verified";
    private const string Received = ".received";

    /// <summary>Fails where a file is missing, surplus or different; what was received is left beside what was expected.</summary>
    /// <param name="folder">The folder of the expected files.</param>
    /// <param name="received">The files, by name.</param>
    /// <param name="update">Whether to take what was received as what is expected from now on.</param>
    public static void Compare(string folder, IReadOnlyDictionary<string, string> received, bool update)
    {
        Directory.CreateDirectory(folder);
        DeleteAll(folder, Received);
        if (update)
        {
            Update(folder, received);
            return;
        }

        var expected = Directory.GetFiles(folder, $"*{Verified}.*")
            .ToDictionary(file => Path.GetFileName(file).Replace(Verified, "", StringComparison.Ordinal), File.ReadAllText);
        string[] differences = [.. expected.Keys.Union(received.Keys).Order(StringComparer.Ordinal)
            .Select(name => Difference(name, expected.GetValueOrDefault(name), received.GetValueOrDefault(name)))
            .OfType<string>()];
        foreach ((string name, string text) in received)
        {
            if (expected.GetValueOrDefault(name) != text)
            {
                File.WriteAllText(Path.Combine(folder, Marked(name, Received)), text);
            }
        }

        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    /// <summary>A difference in words, or null where there is none.</summary>
    public static string? Difference(string name, string? expected, string? received)
    {
        if (expected is null || received is null)
        {
            return expected is null ? $"{name} is new" : $"{name} is missing";
        }

        string[] expectedLines = expected.Split('\n');
        string[] receivedLines = received.Split('\n');
        for (int i = 0; i < Math.Max(expectedLines.Length, receivedLines.Length); i++)
        {
            string? expectedLine = expectedLines.ElementAtOrDefault(i);
            string? receivedLine = receivedLines.ElementAtOrDefault(i);
            if (expectedLine != receivedLine)
            {
                return $"{name} differs in line {i + 1}\n  expected: {expectedLine ?? "(end)"}\n  received: {receivedLine ?? "(end)"}";
            }
        }

        return null;
    }

    /// <summary>Whether the variables ask for new expectations; a build server must never write its own.</summary>
    public static bool MustUpdate(Func<string, string?> variable)
    {
        bool isAsked = variable(UpdateVariable) == "1";
        Assert.False(
            isAsked && !string.IsNullOrEmpty(variable(ServerVariable)),
            $"{UpdateVariable} is refused where {ServerVariable} is set: a build server compares, it does not decide.");
        return isAsked;
    }

    private static void Update(string folder, IReadOnlyDictionary<string, string> received)
    {
        DeleteAll(folder, Verified);
        foreach ((string name, string text) in received)
        {
            File.WriteAllText(Path.Combine(folder, Marked(name, Verified)), text);
        }
    }

    private static void DeleteAll(string folder, string mark)
    {
        foreach (string file in Directory.GetFiles(folder, $"*{mark}.*"))
        {
            File.Delete(file);
        }
    }

    /// <summary><c>Shop.Errors.g.cs</c> gives <c>Shop.Errors.g.verified.cs</c>.</summary>
    private static string Marked(string name, string mark) =>
        Path.GetFileNameWithoutExtension(name) + mark + Path.GetExtension(name);
}
