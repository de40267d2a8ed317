using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>Links of the pages, wherever the pages are mapped.</summary>
public sealed class LinkTests
{
    public static TheoryData<string, string[]> Places => new()
    {
        { "/errors", ["/errors", "/errors/", "/errors?lang=de"] },
        { "/api + /errors", ["/api/errors", "/api/errors/"] },
        { "/errors + empty", ["/errors", "/errors/"] },
        { "root", ["/"] },
        { "/{shop}/errors", ["/my%20shop/errors", "/a:b/errors/"] },
        { "base + /errors", ["/base/errors"] },
        { "branch", ["/base/errors/"] },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_link_leads_to_a_page(string place, string[] starts)
    {
        await using TestApp app = await PageApp.StartAsync(app => Map(app, place));
        var seen = new HashSet<Uri>();
        var pending = new Queue<Uri>(starts.Select(start => new Uri(app.Address, start)));
        while (pending.TryDequeue(out Uri? address))
        {
            if (!seen.Add(address))
            {
                continue;
            }

            Answer answer = await app.GetAsync(address.PathAndQuery, PageApp.Browser);
            Assert.True(answer.Status == 200, $"{address}: {answer.Status}");
            if (answer.ContentType!.StartsWith("text/html", StringComparison.Ordinal))
            {
                IDocument page = PageApp.Parse(answer);
                foreach (string link in page.QuerySelectorAll("a[href]").Select(static element => element.GetAttribute("href")!))
                {
                    var target = new Uri(address, link);
                    if (target.Fragment.Length > 0)
                    {
                        Assert.NotNull(page.GetElementById(target.Fragment[1..]));
                    }
                    else if (target.Host == app.Address.Host)
                    {
                        pending.Enqueue(target);
                    }
                }
            }
        }

        // The list and six codes, each as a page, as JSON and as Markdown.
        Assert.True(seen.Count >= 21, $"{seen.Count} pages");
        Assert.True(seen.Count(static address => address.AbsolutePath.EndsWith(".json", StringComparison.Ordinal)) >= 7);
    }

    private static void Map(WebApplication app, string place)
    {
        switch (place)
        {
            case "/api + /errors":
                app.MapGroup("/api").MapErrorCatalog("/errors");
                break;
            case "/errors + empty":
                app.MapGroup("/errors").MapErrorCatalog("");
                break;
            case "root":
                app.MapErrorCatalog("/");
                break;
            case "base + /errors":
                app.UsePathBase("/base");
                app.UseRouting();
                app.MapErrorCatalog("/errors");
                break;
            case "branch":
                app.Map("/base", static branch => branch.UseRouting().UseEndpoints(static endpoints => endpoints.MapErrorCatalog("/errors")));
                break;
            default:
                app.MapErrorCatalog(place);
                break;
        }
    }
}
