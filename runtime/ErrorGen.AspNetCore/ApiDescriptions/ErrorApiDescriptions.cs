using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace ErrorGen.AspNetCore;

/// <summary>Completes the errors in the API description of an endpoint.</summary>
internal static class ErrorApiDescriptions
{
    public static void Complete(ApiDescription endpoint, ErrorFormat format)
    {
        IList<object> metadata = endpoint.ActionDescriptor.EndpointMetadata;
        foreach (ApiResponseType response in endpoint.SupportedResponseTypes)
        {
            if (IsReturnedError(response, metadata))
            {
                // The type does not tell the status, but it is never that of a success.
                response.IsDefaultResponse = true;
                response.Description = "An error of the catalogue.";
                ApiResponseSchema.Set(response, format);
            }
            else if (TextOf(response.StatusCode, metadata) is { } text)
            {
                response.Description = text;

                // The metadata of a controller was created without its format.
                ApiResponseSchema.Set(response, format);
            }
        }
    }

    /// <summary>Whether the response is an error of a project without ASP.NET Core, which the endpoint filter writes.</summary>
    private static bool IsReturnedError(ApiResponseType response, IList<object> metadata) =>
        typeof(Error).IsAssignableFrom(response.Type) && metadata.OfType<IErrorFilterMetadata>().Any();

    /// <summary>Returns the texts of all errors with a status, because the framework keeps only the last one; null if the endpoint declares the status itself.</summary>
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
