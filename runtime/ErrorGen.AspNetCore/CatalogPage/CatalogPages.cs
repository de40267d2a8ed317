using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>Answers requests for the pages of the catalogue.</summary>
internal sealed class CatalogPages(
    IOptions<ErrorGenOptions> options,
    IHostEnvironment environment,
    EntryTextResolver entries,
    StatusContentResolver statuses,
    ErrorExamples examples,
    EndpointDataSource? endpoints = null)
{
    /// <summary>The name of the route value with the code.</summary>
    public const string CodeValue = "errorCode";

    private readonly EntryTexts _texts = new(entries, statuses, [.. options.Value.Catalogs]);
    private readonly bool _useAcceptLanguage = options.Value.UseAcceptLanguage;
    private readonly int _maxParameterLength = options.Value.MaxParameterLength;
    private CatalogSnapshot? _snapshot;

    /// <summary>Answers a request for the list.</summary>
    /// <param name="context">The request.</param>
    /// <param name="format">The format that the address selects, or null to negotiate it.</param>
    /// <param name="hasIndex">Whether the other formats of the list are index files.</param>
    public Task GetListAsync(HttpContext context, PageFormat? format, bool hasIndex)
    {
        PageContext page = CreatePage(context, depth: 0, PageFormats.SuffixOf(format), hasIndex);
        if (page.UnknownLanguage is { } unknown)
        {
            return UnknownResponses.SendLanguageAsync(context, page, unknown, format);
        }

        if (!PageFormats.TrySelect(context, format, out PageFormat selected))
        {
            return RefuseAsync(context);
        }

        PageBody body = page.Query.IsFiltered
            ? PageBody.Create(RenderList(page, selected))
            : page.Snapshot.Cache.GetOrCreate(selected, page, RenderList);
        return PageSender.SendAsync(context, page, selected, body);
    }

    /// <summary>Answers a request for a code, which may have a suffix that selects the format.</summary>
    /// <param name="context">The request.</param>
    /// <param name="hasIndex">Whether the other formats of the list are index files.</param>
    public Task GetCodeAsync(HttpContext context, bool hasIndex)
    {
        PageContext page = CreatePage(context, depth: 1, suffix: "", hasIndex);
        string code = context.Request.RouteValues[CodeValue] as string ?? "";
        CodeGroup? group = Find(page.Snapshot, code, out PageFormat? format);
        if (page.UnknownLanguage is { } unknown)
        {
            return UnknownResponses.SendLanguageAsync(context, page, unknown, format);
        }

        if (group is null)
        {
            return UnknownResponses.SendCodeAsync(context, page, code, format);
        }

        return PageFormats.TrySelect(context, format, out PageFormat selected)
            ? PageSender.SendAsync(context, page, selected, PageBody.Create(RenderCode(page, selected, group)))
            : RefuseAsync(context);
    }

    private static byte[] RenderList(PageContext page, PageFormat format) => format switch
    {
        PageFormat.Json => CatalogJson.WriteList(page),
        PageFormat.Markdown => CatalogMarkdown.WriteList(page),
        _ => ListPage.Render(page),
    };

    private static byte[] RenderCode(PageContext page, PageFormat format, CodeGroup group) => format switch
    {
        PageFormat.Json => CatalogJson.WriteCode(page, group),
        PageFormat.Markdown => CatalogMarkdown.WriteCode(page, group),
        _ => CodePage.Render(page, group),
    };

    /// <summary>The client accepts none of the formats (RFC 9110, 15.5.7).</summary>
    private static Task RefuseAsync(HttpContext context) =>
        ErrorResponder.RespondForEndpointAsync(context, Failure.FromStatus(StatusCodes.Status406NotAcceptable));

    /// <summary>Finds a code, with and without a suffix. Servers keep a slash in a code encoded.</summary>
    private static CodeGroup? Find(CatalogSnapshot snapshot, string code, out PageFormat? format)
    {
        format = null;
        if (FindExact(code) is { } exact)
        {
            return exact;
        }

        format = PageFormats.FromSuffix(code, out string name);
        return format is null ? null : FindExact(name);

        CodeGroup? FindExact(string text) => snapshot.Find(text) ?? snapshot.Find(text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
    }

    private PageContext CreatePage(HttpContext context, int depth, string suffix, bool hasIndex)
    {
        CatalogSnapshot snapshot = Volatile.Read(ref _snapshot) ?? CreateSnapshot();
        var query = new PageQuery(context.Request.Query);
        string? chosen = query.Language is { } wanted ? snapshot.FindLanguage(wanted) : null;
        string language = chosen ?? Negotiate(context, snapshot);
        return new PageContext
        {
            Application = environment.ApplicationName,
            Snapshot = snapshot,
            Entries = _texts,
            Examples = examples,
            Query = query,
            Links = PageLinks.Create(context.Request, depth, suffix, hasIndex, chosen),
            Language = language,
            ChosenLanguage = chosen,
            UnknownLanguage = chosen is null ? query.Language : null,
            Texts = PageTexts.Find(language),
            MaxParameterLength = _maxParameterLength,
        };
    }

    /// <summary>The decision of request localization takes precedence over <c>Accept-Language</c>, as in responses to failures.</summary>
    private string Negotiate(HttpContext context, CatalogSnapshot snapshot) => context.Features.Get<IRequestCultureFeature>() is { } feature
        ? snapshot.FindLanguage(feature.RequestCulture.UICulture.Name) ?? snapshot.DefaultLanguage
        : snapshot.SelectLanguage(_useAcceptLanguage ? context.Request.Headers.AcceptLanguage : default);

    /// <summary>The snapshot is created again when the endpoints have changed.</summary>
    private CatalogSnapshot CreateSnapshot()
    {
        IChangeToken? changes = endpoints?.GetChangeToken();
        var snapshot = CatalogSnapshot.Create(options.Value, endpoints);
        Volatile.Write(ref _snapshot, snapshot);

        // Calls back immediately if the endpoints have changed in the meantime.
        changes?.RegisterChangeCallback(static self => Volatile.Write(ref ((CatalogPages)self!)._snapshot, null), this);
        return snapshot;
    }
}
