using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>The request accepts none of the media types of a convention; names them (RFC 9110, 15.5.7).</summary>
internal sealed class NotAcceptableError(ErrorDefinition definition, string available) : Error(definition)
{
    private const string Code406 = "NotAcceptable";
    private const string UsualMessage = "None of the available media types is acceptable: %available";

    private static readonly OneEntryCatalog Catalog =
        new(static catalog => Define(catalog, UsualMessage, Code406));

    /// <summary>The entries made of what catalogues say of the status, in all their languages.</summary>
    private static readonly ConditionalWeakTable<ErrorCatalog, Entry> Entries = [];

    public override ErrorValue GetParameter(int index) =>
        index == 0 ? available : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The error in the words of the catalogues on 406, where they have any: <c>%available</c> in them names the media types.</summary>
    public static NotAcceptableError Of(HttpContext context, SuccessConvention convention) =>
        new(FindOwnDefinition(context) ?? Catalog.Definitions[0], convention.Available);

    /// <summary>What the error says, for API descriptions.</summary>
    public static string Describe(SuccessConvention convention) =>
        UsualMessage.Replace("%available", convention.Available, StringComparison.Ordinal);

    private static ErrorDefinition? FindOwnDefinition(HttpContext context)
    {
        IEnumerable<ErrorCatalog> catalogs = context.RequestServices.GetRequiredService<IOptions<ErrorGenOptions>>().Value.Catalogs;
        if (context.GetEndpoint()?.Metadata.GetMetadata<IErrorCatalogMetadata>() is { } ofEndpoint)
        {
            catalogs = catalogs.Prepend(ofEndpoint.Catalog);
        }

        ErrorCatalog? speaker = null;
        ErrorCatalog? identifier = null;
        foreach (ErrorCatalog catalog in catalogs)
        {
            if (catalog.TryGetStatus(StatusCodes.Status406NotAcceptable, out ErrorStatus? status))
            {
                speaker ??= status.Message is null ? null : catalog;
                identifier ??= status.ErrorCode is null ? null : catalog;
            }
        }

        return (speaker ?? identifier) is { } source ? Find(source, speaker, identifier) : null;
    }

    /// <summary>The entry, made once; anew only where one catalogue stands in several applications, among different ones.</summary>
    private static ErrorDefinition Find(ErrorCatalog source, ErrorCatalog? speaker, ErrorCatalog? identifier)
    {
        Entry kept = Entries.GetValue(source, _ => Entry.Of(speaker, identifier));
        return kept.Is(speaker, identifier) ? kept.Definition : Entry.Of(speaker, identifier).Definition;
    }

    private static ErrorDefinition Define(ErrorCatalog catalog, string message, string code) =>
        new(catalog, Code406, code, StatusCodes.Status406NotAcceptable, message, new ErrorParameter("available"));

    /// <summary>An entry with the message of one catalogue and the code of another, as far as they have them.</summary>
    private sealed record Entry(ErrorCatalog? Speaker, ErrorCatalog? Identifier, ErrorDefinition Definition)
    {
        public static Entry Of(ErrorCatalog? speaker, ErrorCatalog? identifier)
        {
            string code = StatusOf(identifier)?.ErrorCode ?? Code406;
            var catalog = new OneEntryCatalog(
                (speaker ?? Catalog).Name, (speaker ?? Catalog).Language, own => Define(own, StatusOf(speaker)?.Message ?? UsualMessage, code))
            {
                GivenTranslations = speaker is null ? [] : StatusTranslation.Of(speaker, StatusCodes.Status406NotAcceptable),
                GivenTypeBase = (identifier ?? speaker)?.TypeBase,
            };
            return new Entry(speaker, identifier, catalog.Definitions[0]);
        }

        public bool Is(ErrorCatalog? speaker, ErrorCatalog? identifier) =>
            ReferenceEquals(Speaker, speaker) && ReferenceEquals(Identifier, identifier);

        private static ErrorStatus? StatusOf(ErrorCatalog? catalog) =>
            catalog is not null && catalog.TryGetStatus(StatusCodes.Status406NotAcceptable, out ErrorStatus? status) ? status : null;
    }
}
