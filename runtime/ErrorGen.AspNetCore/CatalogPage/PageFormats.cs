using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The formats of the pages: their media types and suffixes, and which one a request accepts.</summary>
internal static class PageFormats
{
    public const string JsonSuffix = ".json";
    public const string MarkdownSuffix = ".md";

    private const string Html = "text/html";
    private const string Json = "application/json";
    private const string Markdown = "text/markdown";

    /// <summary>A page is for people, so that it is what a client without a preference gets.</summary>
    private static readonly MediaTypeSelector Pages = new([Html, Json, Markdown]);

    /// <summary>An error is for programs, unless the client asks for a page as browsers do.</summary>
    private static readonly MediaTypeSelector Errors = new([Json, Html]);

    /// <summary>Whether an unknown code is explained by a page.</summary>
    public static bool WantsPage(HttpContext context, PageFormat? format) =>
        format is null && Errors.SelectAcceptable(context.Request.Headers.Accept) == 1;

    /// <summary>Selects the format of a page. Returns false if the client accepts none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="format">The format that the address selects, or null.</param>
    /// <param name="selected">The format.</param>
    public static bool TrySelect(HttpContext context, PageFormat? format, out PageFormat selected)
    {
        int index = format is null ? Pages.SelectAcceptable(context.Request.Headers.Accept) : (int)format;
        selected = (PageFormat)Math.Max(index, 0);
        return index != MediaTypeSelector.None;
    }

    public static string ContentTypeOf(PageFormat format) => format switch
    {
        PageFormat.Json => Json,
        PageFormat.Markdown => $"{Markdown}; charset=utf-8",
        _ => $"{Html}; charset=utf-8",
    };

    public static string SuffixOf(PageFormat? format) => format switch
    {
        PageFormat.Json => JsonSuffix,
        PageFormat.Markdown => MarkdownSuffix,
        _ => "",
    };

    /// <summary>Returns the format that the end of a name selects, or null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="stem">The name without the suffix.</param>
    public static PageFormat? FromSuffix(string name, out string stem)
    {
        foreach (PageFormat format in (ReadOnlySpan<PageFormat>)[PageFormat.Json, PageFormat.Markdown])
        {
            string suffix = SuffixOf(format);
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                stem = name[..^suffix.Length];
                return format;
            }
        }

        stem = name;
        return null;
    }
}
