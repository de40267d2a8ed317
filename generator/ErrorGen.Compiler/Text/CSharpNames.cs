using System.Globalization;
using System.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>Makes C# names out of names of a catalogue. All results are in normalization form C and without characters that a compiler ignores.</summary>
internal static class CSharpNames
{
    /// <summary>The longest name that is accepted. The generated names that contain it fit into an assembly in any script.</summary>
    public const int LongestName = 200;

    /// <summary>
    /// The characters of the longest generated name other than the namespace and the name of an entry: a member that implements an interface explicitly
    /// has the full name of the interface in its own.
    /// </summary>
    private const string AroundLongestMember = "global::ErrorGen.IDefinedError<.Error>.Create";

    /// <summary>
    /// The longest namespace in bytes of UTF-8, with the <c>@</c> of its keywords. A name in an assembly has at most 1023 bytes. A character of a name
    /// has up to three.
    /// </summary>
    public static readonly int LongestNamespace = 1023 - (3 * LongestName) - AroundLongestMember.Length;

    /// <summary>The longest name in words.</summary>
    public static readonly string LongestNameText = $"a name of at most {CSharpText.Number(LongestName)} characters";

    /// <summary>The last words of a key that generated types have as their suffix anyway.</summary>
    private static readonly string[] Suffixes = ["Error", "Exception"];

    /// <summary>
    /// The name of an entry: the words of its key, without <c>Error</c> or <c>Exception</c> at the end, because the generated types end so.
    /// <c>ORDER_LOCKED</c> gives <c>OrderLocked</c>, <c>NotFoundError</c> gives <c>NotFound</c>. Null if no character of the key can be in an identifier.
    /// </summary>
    public static string? Entry(string key)
    {
        if (IsPascal(key) && WithoutSuffix(key).Length == key.Length)
        {
            return key;
        }

        List<string> words = NameWords.Split(Clean(key));
        while (words.Count > 1 && Suffixes.Contains(words[words.Count - 1], StringComparer.Ordinal))
        {
            words.RemoveAt(words.Count - 1);
        }

        return Join(words);
    }

    /// <summary>The name without <c>Error</c> or <c>Exception</c> at its end, because the generated types end so; the name itself if nothing else is left.</summary>
    public static string WithoutSuffix(string name)
    {
        foreach (string suffix in Suffixes)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - suffix.Length);
            }
        }

        return name;
    }

    /// <summary>
    /// The words of the name, each with a capital: <c>field_name</c> and <c>FIELD_NAME</c> give <c>FieldName</c>. Null if no character of the name
    /// can be in an identifier.
    /// </summary>
    public static string? Pascal(string name) => IsPascal(name) ? name : Join(NameWords.Split(Clean(name)));

    /// <summary>Whether a name consists of ASCII words that start with a capital, as most keys do: its words give the same name.</summary>
    private static bool IsPascal(string name)
    {
        if (name.Length == 0 || name[0] is not (>= 'A' and <= 'Z'))
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            bool isCapital = name[i] is >= 'A' and <= 'Z';
            if (isCapital ? i + 1 == name.Length || name[i + 1] is not (>= 'a' and <= 'z') : name[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    private static string? Join(List<string> words)
    {
        // Capitals and small letters may have other normalization forms.
        string name = string.Concat(words).Normalize(NormalizationForm.FormC);
        return name.Length == 0 ? null : IdentifierSyntax.IsStart(name[0]) ? name : "_" + name;
    }

    /// <summary>A part of a namespace: the text itself if it is an identifier, otherwise its words; null if there are none.</summary>
    private static string? NamespacePart(string name)
    {
        string clean = Clean(name);
        return IdentifierSyntax.IsIdentifier(clean) ? clean : Pascal(clean);
    }

    /// <summary>The name with its leading capitals small: <c>FieldName</c> gives <c>fieldName</c>, <c>SKUName</c> gives <c>skuName</c>.</summary>
    public static string Camel(string pascal)
    {
        if (pascal.Length > 1 && char.IsUpper(pascal[0]) && !char.IsUpper(pascal[1]))
        {
            return char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        }

        char[] letters = pascal.ToCharArray();
        for (int i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            bool startsNextWord = i > 0 && i + 1 < letters.Length && char.IsLower(letters[i + 1]);
            if (startsNextWord)
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }

    /// <summary>Whether a name is an identifier without a change: it has no invisible characters, and the C# compiler does not normalize it.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length <= LongestName && IdentifierSyntax.IsIdentifier(name) && Clean(name) == name;

    /// <summary>Whether every part of a dotted name is an identifier without a change.</summary>
    public static bool IsNamespace(string name) =>
        name.Length <= LongestName && name.Split('.').All(IsIdentifier) && FitsAssembly(Namespace(name));

    /// <summary>Whether an assembly can hold the longest generated name in a namespace.</summary>
    public static bool FitsAssembly(string namespaceName) => Encoding.UTF8.GetByteCount(namespaceName) <= LongestNamespace;

    /// <summary>Creates a namespace from any text. The project's own can contain blanks and hyphens.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.')
        .Select(NamespacePart)
        .Where(part => part is not null)
        .Select(part => CSharpText.Identifier(part!)));

    /// <summary>Whether a name is made of ASCII letters and digits and begins with a letter: an identifier of one word, like most names.</summary>
    public static bool IsPlainWord(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] > '9';
    }

    private static string Clean(string name)
    {
        if (name.All(c => c < 0x80))
        {
            return name;
        }

        var builder = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            // The compiler ignores format characters when it compares names. Characters that are invalid in names are removed before the
            // normalization, which throws for unpaired surrogates and U+FFFE.
            bool isFormat = CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;
            builder.Append(isFormat ? "" : IdentifierSyntax.IsPart(c) ? c.ToString() : " ");
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }
}
