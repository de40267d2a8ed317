using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A short hash of a text of the catalogue. A translation keeps it, so that a change of the text is noticed.</summary>
internal static class SourceHash
{
    /// <summary>Enough to tell versions of one text apart.</summary>
    private const int Bytes = 4;

    /// <summary>Returns the hash of a message with its variants.</summary>
    public static string Of(ErrorModel error)
    {
        var text = new StringBuilder(error.Message);
        foreach (VariantModel variant in error.Variants?.Items ?? EquatableArray<VariantModel>.Empty)
        {
            text.Append('\0').Append(variant.Name).Append('\0').Append(variant.Text);
        }

        return Of(text.ToString());
    }

    /// <summary>Returns the hash of a text: eight hexadecimal digits.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Take(Bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
