using System.Text;
using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool.Outputs;

/// <summary>What became of a file.</summary>
internal enum WriteOutcome
{
    /// <summary>The file has the text already, and keeps its time.</summary>
    Unchanged,

    /// <summary>The file has been written.</summary>
    Written,

    /// <summary>The file has another text, and was not to be written.</summary>
    Stale,

    /// <summary>The file cannot be written.</summary>
    Failed,
}

/// <summary>Writes outputs if their text is different: a file that did not change keeps its time.</summary>
internal static class OutputWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a file has a text.</summary>
    public static bool IsCurrent(OutputText file)
    {
        try
        {
            return File.Exists(file.Path) && File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(Utf8.GetBytes(file.Text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes a file unless it has the text already.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Gets a diagnostic if the file cannot be written.</param>
    public static WriteOutcome Write(OutputText file, List<DiagnosticInfo> diagnostics)
    {
        if (IsCurrent(file))
        {
            return WriteOutcome.Unchanged;
        }

        try
        {
            // root may write to read-only files; a file that the user has protected stays as it is on every system.
            if (File.Exists(file.Path) && File.GetAttributes(file.Path).HasFlag(FileAttributes.ReadOnly))
            {
                throw new UnauthorizedAccessException("the file is read-only");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            File.WriteAllBytes(file.Path, Utf8.GetBytes(file.Text));
            return WriteOutcome.Written;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticInfo.Create(TemplateRules.NotWritten, file.Item.Place, file.Path, exception.Message));
            return WriteOutcome.Failed;
        }
    }
}
