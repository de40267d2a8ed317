using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>The entries of 406: made of what the catalogues say of the status, in all their languages. <c>%available</c> in it names the media types.</summary>
internal sealed class NotAcceptableEntries(IOptions<ErrorGenOptions> options)
{
    private const int Status = StatusCodes.Status406NotAcceptable;
    private const string Key = "NotAcceptable";
    private const string UsualMessage = "None of the available media types is acceptable: %available";

    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];
    private readonly ErrorDefinition _entry = Create([.. options.Value.Catalogs]);
    private readonly ConditionalWeakTable<ErrorCatalog, ErrorDefinition> _ofEndpoints = [];

    /// <summary>What the usual entry says, for API descriptions.</summary>
    public static string Describe(SuccessConvention convention) => UsualMessage.Replace("%available", convention.Available, StringComparison.Ordinal);

    /// <summary>The entry, made once for every catalogue.</summary>
    public ErrorDefinition Find(ErrorCatalog? endpointCatalog) =>
        endpointCatalog is null ? _entry : _ofEndpoints.GetValue(endpointCatalog, catalog => Create([catalog, .. _catalogs]));

    /// <summary>Message and code each come from the first catalogue that has one.</summary>
    private static ErrorDefinition Create(ErrorCatalog[] catalogs)
    {
        ErrorCatalog? speaker = Array.Find(catalogs, static catalog => StatusOf(catalog)?.MessageTemplate is not null);
        ErrorCatalog? identifier = Array.Find(catalogs, static catalog => StatusOf(catalog)?.Code is not null);
        string message = StatusOf(speaker)?.MessageTemplate ?? UsualMessage;
        string code = StatusOf(identifier)?.Code ?? Key;
        var catalog = new OneEntryCatalog(
            speaker?.Name ?? "ErrorGen", speaker?.Language ?? StatusTexts.UsualLanguage, own => new(own, Key, code, Status, message, new ErrorParameter("available")))
        {
            GivenTranslations = speaker is null ? [] : StatusTranslation.Of(speaker, Status),
            GivenTypeUriTemplate = (identifier ?? speaker)?.TypeUriTemplate,
        };
        return catalog.Definitions[0];
    }

    private static ErrorStatus? StatusOf(ErrorCatalog? catalog) =>
        catalog is not null && catalog.TryGetStatus(Status, out ErrorStatus? status) ? status : null;
}
