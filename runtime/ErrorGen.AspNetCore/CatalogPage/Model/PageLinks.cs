using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Relative addresses of the pages. They are right behind a path base, in a group and behind a proxy that changes the path.</summary>
internal sealed class PageLinks
{
    private readonly string _list;
    private readonly string _codes;
    private readonly string _query;
    private readonly bool _hasIndex;

    private PageLinks(string list, string codes, string query, bool hasIndex)
    {
        _hasIndex = hasIndex;
        _list = list;
        _codes = codes;
        _query = query;
    }

    /// <summary>Everything that the links of a page depend on.</summary>
    public string Key => $"{_codes} {_query} {_hasIndex}";

    /// <summary>Returns the links of a page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="depth">The number of segments after the list: 0 for the list itself, 1 for a code.</param>
    /// <param name="suffix">The suffix of the list in the request, such as <c>.json</c>; empty for none, and for a code.</param>
    /// <param name="hasIndex">Whether the other formats of the list are <c>index.json</c> and <c>index.md</c>.</param>
    /// <param name="language">The language that the reader has chosen, or null.</param>
    public static PageLinks Create(HttpRequest request, int depth, string suffix, bool hasIndex, string? language)
    {
        string query = language is null ? "" : $"?lang={Uri.EscapeDataString(language)}";
        string[] segments = request.PathBase.Add(request.Path).ToUriComponent().Split('/');

        // A trailing slash is one more level for relative addresses.
        int climbs = depth + (segments[^1].Length == 0 ? 1 : 0);
        int place = segments.Length - 1 - climbs;
        string name = place > 0 ? segments[place] : "";
        bool isIndex = hasIndex && suffix.Length > 0;
        if (isIndex || name.Length == 0)
        {
            int levels = isIndex ? climbs : climbs - 1;
            string root = levels <= 0 ? "./" : Climb(levels);
            return new(root, root, query, hasIndex);
        }

        string list = $"{(climbs == 0 ? "./" : Climb(climbs))}{name[..^suffix.Length]}";
        return new(list, $"{list}/", query, hasIndex);
    }

    /// <summary>The address of the list.</summary>
    public string ToList() => _list + _query;

    /// <summary>The address of the list in another format.</summary>
    public string ToList(string suffix) => $"{(_hasIndex ? $"{_codes}index" : _list)}{suffix}{_query}";

    /// <summary>The address of a code; null if it cannot be in a path, because browsers remove segments of dots.</summary>
    public string? ToCode(string code, string suffix = "") => code is "." or ".." ? null : $"{_codes}{Uri.EscapeDataString(code)}{suffix}{_query}";

    private static string Climb(int levels) => string.Concat(Enumerable.Repeat("../", levels));
}
