using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace ErrorGen.AspNetCore;

/// <summary>Completes the errors in the API description of an endpoint.</summary>
internal static class ErrorApiDescriptions
{
    /// <remarks>
    /// All errors with one status are one response with the body of the format. The type of an error would describe its C# properties instead of what is
    /// sent, and several types would become a union that the body does not match.
    /// </remarks>
    public static void Complete(ApiDescription endpoint, EndpointErrors errors)
    {
        foreach (ApiResponseType response in endpoint.SupportedResponseTypes.Where(response => IsReturnedError(response, errors)).ToArray())
        {
            if (ReturnedErrorMetadata.FindDefinition(response.Type!) is { } definition && errors.Contains(definition))
            {
                // Described below, with its status.
                endpoint.SupportedResponseTypes.Remove(response);
            }
            else
            {
                // The type does not tell the status, but it is never that of a success.
                response.IsDefaultResponse = true;
                response.Description = "An error of the catalogue.";
                ApiResponseSchema.Set(response, errors.Format);
            }
        }

        foreach (EndpointErrorResponse declared in errors.Responses.Where(static declared => declared.IsDescribed).OrderBy(declared => PositionOf(declared, errors)))
        {
            ApiResponseType? response = endpoint.SupportedResponseTypes.FirstOrDefault(response => !response.IsDefaultResponse && response.StatusCode == declared.Status);
            if (response is null)
            {
                response = new ApiResponseType { StatusCode = declared.Status };
                endpoint.SupportedResponseTypes.Add(response);
            }

            response.Description = Describe(declared);
            ApiResponseSchema.Set(response, errors.Format);
        }
    }

    /// <summary>Whether the response is an error of a project without ASP.NET Core, which the endpoint filter writes.</summary>
    private static bool IsReturnedError(ApiResponseType response, EndpointErrors errors) =>
        typeof(Error).IsAssignableFrom(response.Type) && errors.Metadata.OfType<IErrorFilterMetadata>().Any();

    /// <summary>Responses are in the order of their first error, as the framework adds those of a return type.</summary>
    private static int PositionOf(EndpointErrorResponse declared, EndpointErrors errors) =>
        errors.Definitions.Index().First(definition => ReferenceEquals(definition.Item, declared.Definitions[0])).Index;

    private static string Describe(EndpointErrorResponse declared)
    {
        string[] texts = [.. declared.Definitions.Select(ErrorResponseMetadata.Describe).Distinct(StringComparer.Ordinal)];
        return texts.Length == 1 ? texts[0] : string.Join('\n', texts.Select(static text => $"- {text}"));
    }
}
