using System.Globalization;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>A JSON number, kept as it was written: no range and no precision is lost.</summary>
internal sealed class JsonNumber(string lexeme, TextSpan span) : JsonNode(span)
{
    /// <summary>The number as written in the text, for example <c>-1.50E+3</c>.</summary>
    public string Lexeme { get; } = lexeme;

    /// <summary>The value of a number that is written without fraction and exponent and fits into 32 bits.</summary>
    public bool TryGetInt32(out int value) =>
        int.TryParse(Lexeme, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
