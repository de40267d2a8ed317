using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace ErrorGen.AspNetCore;

/// <summary>Sets the body of a response in an API description.</summary>
internal static class ApiResponseSchema
{
    /// <summary>Describes the errors of a format.</summary>
    public static void Set(ApiResponseType response, ErrorFormat format) =>
        Set(response, format.BodyType ?? ErrorResponseMetadata.AnyJson, format.ContentTypes);

    public static void Set(ApiResponseType response, Type type, IEnumerable<string> mediaTypes)
    {
        response.ModelMetadata = type == response.Type ? response.ModelMetadata : null;
        response.Type = type;
        response.ApiResponseFormats.Clear();
        foreach (string mediaType in mediaTypes)
        {
            response.ApiResponseFormats.Add(new ApiResponseFormat { MediaType = mediaType });
        }
    }
}
