using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace ErrorGen.AspNetCore;

/// <summary>Completes the errors of an endpoint in its API description.</summary>
internal static class ErrorDescriptions
{
    public static void Complete(ApiDescription endpoint, ErrorFormat format)
    {
        IList<object> metadata = endpoint.ActionDescriptor.EndpointMetadata;
        foreach (ApiResponseType response in endpoint.SupportedResponseTypes)
        {
            if (IsReturnedError(response, metadata))
            {
                // The type alone does not say which status it has; it is never that of a success.
                response.IsDefaultResponse = true;
                response.Description = "An error of the catalogue.";
                DescribedBody.Set(response, DescribedBody.TypeOf(format), DescribedBody.MediaTypesOf(format));
            }
            else if (TextOf(response.StatusCode, metadata) is { } text)
            {
                response.Description = text;

                // A controller's metadata was made without its format.
                DescribedBody.Set(response, DescribedBody.TypeOf(format), DescribedBody.MediaTypesOf(format));
            }
        }
    }

    /// <summary>An error of a project without ASP.NET Core that the filter of the catalogue answers.</summary>
    private static bool IsReturnedError(ApiResponseType response, IList<object> metadata) =>
        typeof(Error).IsAssignableFrom(response.Type) && metadata.OfType<IErrorCatalogMetadata>().Any();

    /// <summary>The texts of all errors with a status, of which the framework keeps the last; null where the endpoint itself has the last word.</summary>
    private static string? TextOf(int status, IList<object> metadata)
    {
        IProducesResponseTypeMetadata[] declared = [.. metadata.OfType<IProducesResponseTypeMetadata>().Where(response => response.StatusCode == status)];
        if (declared is not [.., ErrorResponseMetadata])
        {
            return null;
        }

        string[] texts = [.. declared.OfType<ErrorResponseMetadata>().Select(static error => error.Description).Distinct(StringComparer.Ordinal)];
        return texts.Length == 1 ? texts[0] : string.Join('\n', texts.Select(static text => $"- {text}"));
    }
}
