using System.Text;
using ErrorGen.Compiler.Output;

namespace ErrorGen.Tool;

/// <summary>A folder that contains the generated files and no other files of that kind.</summary>
internal static class OutputFolder
{
    private const string GeneratedFiles = "*.g.cs";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files that have changed, and deletes those of an earlier run that are not generated any more.</summary>
    /// <remarks>The time of an unchanged file stays as it is, so that the build does not compile the project again.</remarks>
    public static void Write(string folder, IReadOnlyList<GeneratedFile> files)
    {
        Directory.CreateDirectory(folder);
        var names = files.Select(file => file.HintName).ToHashSet(StringComparer.Ordinal);
        foreach (string stale in Directory.EnumerateFiles(folder, GeneratedFiles).Where(path => !names.Contains(Path.GetFileName(path))).ToArray())
        {
            File.Delete(stale);
        }

        foreach (GeneratedFile file in files)
        {
            string path = Path.Combine(folder, file.HintName);
            byte[] bytes = Utf8.GetBytes(file.Text);
            if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                File.WriteAllBytes(path, bytes);
            }
        }
    }
}
