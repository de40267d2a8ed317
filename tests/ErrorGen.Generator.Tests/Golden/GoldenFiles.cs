using DiffEngine;
using Xunit;

namespace ErrorGen.Generator.Tests.Golden;

/// <summary>Compares files with a folder of expected ones, or rewrites that folder on request.</summary>
internal static class GoldenFiles
{
    private const string UpdateVariable = "ERRORGEN_UPDATE_GOLDEN";
    private const string ServerVariable = "CI";
    private const string DisabledVariable = "DiffEngine_Disabled";
    private const string Verified = ".verified";
    private const string Received = ".received";

    /// <summary>
    /// Fails if a file is missing, surplus or different. A received file that differs is written beside the expected one, and the pair is shown.
    /// </summary>
    /// <param name="folder">The folder of the expected files.</param>
    /// <param name="received">The files, by name.</param>
    /// <param name="update">Whether to accept the received files as the expected ones.</param>
    /// <param name="show">Shows a received file beside the expected one; the developer's diff tool if it is null.</param>
    public static void Compare(
        string folder, IReadOnlyDictionary<string, string> received, bool update, Action<string, string>? show = null)
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
                string receivedFile = Path.Combine(folder, Marked(name, Received));
                File.WriteAllText(receivedFile, text);
                (show ?? OpenDiffTool)(receivedFile, Path.Combine(folder, Marked(name, Verified)));
            }
        }

        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    /// <summary>Describes the first difference, or returns null if there is none.</summary>
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

    /// <summary>Whether the variables ask to accept the received files; refused on a build server.</summary>
    public static bool MustUpdate(Func<string, string?> variable)
    {
        bool isAsked = variable(UpdateVariable) == "1";
        Assert.False(
            isAsked && !string.IsNullOrEmpty(variable(ServerVariable)),
            $"{UpdateVariable} is refused if {ServerVariable} is set: a build server only compares.");
        return isAsked;
    }

    /// <summary>Whether a difference opens the diff tool: not on a build server, and not if DiffEngine_Disabled is true.</summary>
    public static bool OpensDiffTool(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable(ServerVariable))
        && !string.Equals(variable(DisabledVariable), "true", StringComparison.OrdinalIgnoreCase);

    private static void OpenDiffTool(string receivedFile, string verifiedFile)
    {
        if (OpensDiffTool(Environment.GetEnvironmentVariable))
        {
            // Does nothing if the machine has no diff tool, or if DiffEngine recognizes a build server.
            DiffRunner.Launch(receivedFile, verifiedFile);
        }
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
