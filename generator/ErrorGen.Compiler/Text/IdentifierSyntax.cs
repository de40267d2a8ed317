using System.Globalization;

namespace ErrorGen.Compiler.Text;

/// <summary>Identifiers and keywords of C# (section 6.4.3 and 6.4.4 of its standard), as the compiler reads them.</summary>
internal static class IdentifierSyntax
{
    /// <summary>Reserved and contextual keywords of all versions of the language, with those that the compiler knows without the standard.</summary>
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "_", "__arglist", "__makeref", "__reftype", "__refvalue", "abstract", "add", "alias", "allows", "and", "as", "ascending",
        "assembly", "async", "await", "base", "bool", "break", "by", "byte", "case", "catch", "char", "checked", "class", "closed",
        "const", "continue", "decimal", "default", "delegate", "descending", "do", "double", "else", "enum", "equals", "event",
        "explicit", "extension", "extern", "false", "field", "file", "finally", "fixed", "float", "for", "foreach", "from", "get",
        "global", "goto", "group", "if", "implicit", "in", "init", "int", "interface", "internal", "into", "is", "join", "let",
        "lock", "long", "managed", "method", "module", "nameof", "namespace", "new", "not", "null", "object", "on", "operator",
        "or", "orderby", "out", "override", "param", "params", "partial", "private", "property", "protected", "public", "readonly",
        "record", "ref", "remove", "required", "return", "safe", "sbyte", "scoped", "sealed", "select", "set", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "type", "typeof", "typevar", "uint",
        "ulong", "unchecked", "union", "unmanaged", "unsafe", "ushort", "using", "var", "virtual", "void", "volatile", "when",
        "where", "while", "with", "yield",
    };

    private const int LongestKeyword = 10;

    /// <summary>Whether a name is a keyword anywhere in C#.</summary>
    public static bool IsKeyword(string name) => MayBeKeyword(name) && Keywords.Contains(name);

    /// <summary>Excludes most names without the hash of the name: keywords are short and have no capitals and no digits.</summary>
    private static bool MayBeKeyword(string name)
    {
        if (name.Length > LongestKeyword)
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name has the form of an identifier. Keywords have it too.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !IsStart(name[0]))
        {
            return false;
        }

        for (int i = 1; i < name.Length; i++)
        {
            if (!IsPart(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an identifier may start with a character.</summary>
    public static bool IsStart(char c) => c < 0x80
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_'
        : IsLetter(CharUnicodeInfo.GetUnicodeCategory(c));

    /// <summary>Whether a character may follow the first one of an identifier.</summary>
    public static bool IsPart(char c)
    {
        if (c < 0x80)
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
        }

        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        return IsLetter(category) || category is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
    }

    private static bool IsLetter(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
