namespace ErrorGen.Generator.Parsing;

/// <summary>The rules for the URI template of <c>type</c>.</summary>
internal static class TypeBase
{
    public const string Expected = "an absolute http, https, urn or tag URI that has {code} in it and no other braces";

    private const string CodeVariable = "{code}";
    private const string AnyCode = "code";

    private static readonly string[] Schemes = ["http", "https", "urn", "tag"];

    /// <summary>Whether the template gives a URI for every code. It must be absolute (RFC 9457, 3.1.1), and name its errors for good.</summary>
    public static bool IsValid(string template)
    {
        string sample = template.Replace(CodeVariable, AnyCode);
        return !string.Equals(sample, template, StringComparison.Ordinal)
            && sample.IndexOfAny(['{', '}']) < 0
            && Uri.IsWellFormedUriString(sample, UriKind.Absolute)
            && Uri.TryCreate(sample, UriKind.Absolute, out Uri? uri)
            && Schemes.Contains(uri.Scheme, StringComparer.Ordinal);
    }
}
