using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>The query of a request for a page.</summary>
internal sealed class PageQuery
{
    /// <summary>The start of the names of parameter values: <c>p.sku=24-MB01</c>.</summary>
    public const string ValuePrefix = "p.";

    private const int LongestSearch = 200;

    private readonly IQueryCollection _query;

    public PageQuery(IQueryCollection query)
    {
        _query = query;
        string search = query["q"].ToString().Trim();
        Search = search.Length > LongestSearch ? search[..LongestSearch] : search;
        Terms = Search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Status = int.TryParse(query["status"], NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null;
        Language = query["lang"] is [{ Length: > 0 } language, ..] ? language : null;
        HasValues = query.Keys.Any(static name => name.StartsWith(ValuePrefix, StringComparison.Ordinal));
    }

    /// <summary>The text that entries are searched for; empty for none.</summary>
    public string Search { get; }

    /// <summary>The words of the search. An entry must contain each of them.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The status that entries must have, or null.</summary>
    public int? Status { get; }

    /// <summary>The language that the reader has chosen, or null.</summary>
    public string? Language { get; }

    /// <summary>Whether the query selects some of the entries.</summary>
    public bool IsFiltered => Terms.Count > 0 || Status is not null;

    /// <summary>Whether the query has values of parameters.</summary>
    public bool HasValues { get; }

    /// <summary>Returns the query in another language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="withValues">Whether the values of parameters are kept. The list does not show them.</param>
    public string WithLanguage(string language, bool withValues)
    {
        var query = new QueryBuilder { { "lang", language } };
        if (Search.Length > 0)
        {
            query.Add("q", Search);
        }

        if (Status is { } status)
        {
            query.Add("status", status.ToString(CultureInfo.InvariantCulture));
        }

        foreach ((string name, StringValues values) in _query.Where(pair => withValues && pair.Key.StartsWith(ValuePrefix, StringComparison.Ordinal)))
        {
            query.Add(name, values.ToString());
        }

        return query.ToString();
    }

    /// <summary>Returns the value for a parameter, or null if the query does not have one. A field that is left empty is not a value.</summary>
    public string? FindValue(ErrorParameter parameter) =>
        _query[ValuePrefix + parameter.Name] is [{ Length: > 0 } value, ..] ? value : null;
}
