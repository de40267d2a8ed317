namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>The rules for the URI template of <c>type</c>.</summary>
/// <remarks>Spelled out by character, so that the published schema can have the very same rules.</remarks>
internal static class TypeBase
{
    public const string Expected = "an absolute http, https, urn or tag URI that contains {code} and no other braces";

    private const string CodeVariable = "{code}";

    /// <summary>Any character that is valid in a URI and is not a hexadecimal digit, so that it does not complete an escape.</summary>
    private const string AnyCode = "~";

    private const string Punctuation = "-._~:/?#@!$&'()*+,;=%";

    private static readonly string[] HostPrefixes = ["http://", "https://"];
    private static readonly string[] NamePrefixes = ["urn:", "tag:"];

    /// <summary>Whether the template gives a URI for every code. It must be absolute (RFC 9457, 3.1.1), and name its errors for good.</summary>
    public static bool IsValid(string template)
    {
        string sample = template.Replace(CodeVariable, AnyCode);
        return sample.Length < template.Length
            && (NamePrefixes.Any(prefix => sample.StartsWith(prefix, StringComparison.Ordinal)) || HostPrefixes.Any(prefix => HasHost(sample, prefix)))
            && sample.All(c => IsAsciiLetterOrDigit(c) || Punctuation.IndexOf(c) >= 0)
            && HasWholeEscapes(sample);
    }

    private static bool HasHost(string sample, string prefix) =>
        sample.StartsWith(prefix, StringComparison.Ordinal) && sample.Length > prefix.Length && IsAsciiLetterOrDigit(sample[prefix.Length]);

    private static bool HasWholeEscapes(string sample)
    {
        for (int i = sample.IndexOf('%'); i >= 0; i = sample.IndexOf('%', i + 1))
        {
            if (i + 2 >= sample.Length || !Uri.IsHexDigit(sample[i + 1]) || !Uri.IsHexDigit(sample[i + 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
