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
    private static readonly ConditionalWeakTable<ErrorCatalog, ErrorDefinition> Entries = [];

    public override ErrorValue GetParameter(int index) =>
        index == 0 ? available : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The error in the words of the catalogues on 406, where they have any: <c>%available</c> in them names the media types.</summary>
    public static NotAcceptableError Of(HttpContext context, SuccessConvention convention) =>
        new(FindOwnDefinition(context) ?? Catalog.Definitions[0], convention.Available);

    private static ErrorDefinition? FindOwnDefinition(HttpContext context)
    {
        IEnumerable<ErrorCatalog> catalogs = context.RequestServices.GetRequiredService<IOptions<ErrorGenOptions>>().Value.Catalogs;
        if (context.GetEndpoint()?.Metadata.GetMetadata<IErrorCatalogMetadata>() is { } ofEndpoint)
        {
            catalogs = catalogs.Prepend(ofEndpoint.Catalog);
        }

        ErrorCatalog? source = null;
        string? message = null;
        string? code = null;
        foreach (ErrorCatalog catalog in catalogs)
        {
            if (catalog.TryGetStatus(StatusCodes.Status406NotAcceptable, out ErrorStatus? status))
            {
                source ??= status.Message is null && status.ErrorCode is null ? null : catalog;
                message ??= status.Message;
                code ??= status.ErrorCode;
            }
        }

        return source is null ? null : Entries.GetValue(source, catalog => Translate(catalog, message ?? UsualMessage, code ?? Code406));
    }

    private static ErrorDefinition Translate(ErrorCatalog catalog, string message, string code) =>
        new OneEntryCatalog(catalog.Name, catalog.Language, own => Define(own, message, code))
        {
            GivenTranslations = StatusTranslation.Of(catalog, StatusCodes.Status406NotAcceptable),
            GivenTypeBase = catalog.TypeBase,
        }.Definitions[0];

    private static ErrorDefinition Define(ErrorCatalog catalog, string message, string code) =>
        new(catalog, Code406, code, StatusCodes.Status406NotAcceptable, message, new ErrorParameter("available"));
}
