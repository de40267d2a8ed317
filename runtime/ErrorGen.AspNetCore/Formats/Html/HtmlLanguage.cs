namespace ErrorGen.AspNetCore;

/// <summary>The attributes by which an element says in which language and direction its text reads.</summary>
internal static class HtmlLanguage
{
    /// <summary>The language of what the library itself puts on the page.</summary>
    public const string OfBuiltInText = StatusTexts.UsualLanguage;

    /// <summary>The attributes of an element whose text is in a language.</summary>
    public static string Of(string language) =>
        IsRightToLeft(language) ? $" lang=\"{HtmlText.Encode(language)}\" dir=\"rtl\"" : $" lang=\"{HtmlText.Encode(language)}\"";

    /// <summary>The attributes of an element on a page that is in another language; none where the page has said it already, or nobody knows.</summary>
    public static string Of(string? language, string within)
    {
        if (language is null || string.Equals(language, within, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        return IsRightToLeft(within) && !IsRightToLeft(language) ? $"{Of(language)} dir=\"ltr\"" : Of(language);
    }

    private static bool IsRightToLeft(string language) => CatalogCulture.Find(language).TextInfo.IsRightToLeft;
}
