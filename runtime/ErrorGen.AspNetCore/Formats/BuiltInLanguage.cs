namespace ErrorGen.AspNetCore;

/// <summary>The language of the texts that the library and ASP.NET Core itself provide.</summary>
internal static class BuiltInLanguage
{
    /// <summary>The tag (RFC 5646).</summary>
    public const string Tag = "en";
}
