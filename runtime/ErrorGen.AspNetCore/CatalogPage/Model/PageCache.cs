using System.Collections.Concurrent;

namespace ErrorGen.AspNetCore;

/// <summary>Rendered pages by everything that they depend on. The number is limited, because the prefix of links comes from the request.</summary>
internal sealed class PageCache
{
    private const int MostPages = 64;

    private readonly ConcurrentDictionary<(PageFormat Format, string Language, string Links), PageBody> _pages = new();

    /// <summary>Returns a page of a language, which is rendered the first time.</summary>
    public PageBody GetOrCreate(PageFormat format, PageContext page, Func<PageContext, PageFormat, byte[]> render)
    {
        (PageFormat Format, string Language, string Links) key = (format, page.Language, page.Links.Key);
        if (_pages.TryGetValue(key, out PageBody? body))
        {
            return body;
        }

        body = PageBody.Create(render(page, format));
        if (_pages.Count < MostPages)
        {
            _pages.TryAdd(key, body);
        }

        return body;
    }
}
