namespace ErrorGen.AspNetCore;

/// <summary>The attributes that declare the language and the direction of a text.</summary>
internal static class HtmlLanguage
{
    /// <summary>The right-to-left language that the build makes for tests. The culture data do not know its direction.</summary>
    private const string MirroredPseudoLocale = "qps-Plocm";

    /// <summary>Returns the attributes of an element whose text is in a language.</summary>
    public static string AttributesOf(string language) =>
        IsRightToLeft(language) ? $" lang=\"{HtmlText.Encode(language)}\" dir=\"rtl\"" : $" lang=\"{HtmlText.Encode(language)}\"";

    /// <summary>Returns the attributes of an element on a page; an empty string if the language is that of the page or is not known.</summary>
    public static string AttributesOf(string? language, string pageLanguage)
    {
        if (language is null || string.Equals(language, pageLanguage, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        return IsRightToLeft(pageLanguage) && !IsRightToLeft(language) ? $"{AttributesOf(language)} dir=\"ltr\"" : AttributesOf(language);
    }

    private static bool IsRightToLeft(string language) =>
        language.Equals(MirroredPseudoLocale, StringComparison.OrdinalIgnoreCase) || CatalogCulture.Find(language).TextInfo.IsRightToLeft;
}
