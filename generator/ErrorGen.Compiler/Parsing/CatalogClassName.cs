using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>The class name of a catalogue that does not name one.</summary>
internal static class CatalogClassName
{
    private const string FileSuffix = ".errors";
    private const string DefaultClass = "Errors";

    /// <summary>Derives the class name from the file name: <c>errors.json</c> gives <c>Errors</c>, <c>billing.errors.json</c> gives <c>BillingErrors</c>.</summary>
    public static string FromPath(string path)
    {
        string stem = FilePath.Stem(path);
        if (string.Equals(stem, DefaultClass, StringComparison.OrdinalIgnoreCase))
        {
            return DefaultClass;
        }

        if (stem.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase))
        {
            stem = stem.Substring(0, stem.Length - FileSuffix.Length);
        }

        return CSharpNames.Pascal(stem) is { } pascal ? pascal + DefaultClass : DefaultClass;
    }
}
