using System.Globalization;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Describes the texts without a translation in one line for a language.</summary>
internal static class MissingTexts
{
    /// <summary>How many texts are named.</summary>
    public const int Named = 3;

    /// <summary>Returns the start of a sentence such as <c>ja: 1,043 of 1,217 texts are missing</c>.</summary>
    /// <param name="language">The language.</param>
    /// <param name="names">The names of the first missing texts.</param>
    /// <param name="count">The number of missing texts.</param>
    /// <param name="total">The number of texts of the catalogue.</param>
    public static string Describe(string language, IReadOnlyList<string> names, int count, int total)
    {
        string[] quoted = [.. names.Take(Named).Select(name => $"'{DiagnosticText.Quotable(name)}'")];
        string list = quoted.Length == 1 ? quoted[0]
            : count > Named ? string.Join(", ", quoted) + ", ..."
            : string.Join(", ", quoted.Take(quoted.Length - 1)) + " and " + quoted[quoted.Length - 1];
        return $"{language}: {Number(count)} of {Number(total)} texts {(count == 1 ? "is" : "are")} missing ({list})";
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
