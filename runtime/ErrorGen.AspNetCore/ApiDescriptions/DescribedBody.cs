using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>What an API description says of a body: the shape of its JSON, and the media types.</summary>
internal static class DescribedBody
{
    /// <summary>Stands for a body of unknown shape: without any type the framework takes a response for one that has no body, or drops it.</summary>
    public static Type AnyJson { get; } = typeof(JsonElement);

    /// <summary>The format of an endpoint with some metadata, of which the last has the word.</summary>
    public static ErrorFormat FormatOf(IEnumerable<object> metadata, ErrorGenOptions? options) =>
        metadata.OfType<IErrorFormatMetadata>().LastOrDefault()?.Format ?? options?.DefaultFormat ?? ErrorFormats.ProblemDetails;

    public static Type TypeOf(ErrorFormat format) => format.BodyType ?? AnyJson;

    /// <summary>What is sent, which may be another type than the one that the client asked for.</summary>
    public static IEnumerable<string> MediaTypesOf(ErrorFormat format) =>
        WithoutParameters(format.Representations.Select(static representation => representation.ContentType));

    /// <summary>What a client has to ask for, which clients read from the description, and what is sent.</summary>
    public static IEnumerable<string> MediaTypesOf(SuccessConvention convention) =>
        WithoutParameters(convention.Representations.Select(static representation => representation.MediaType)
            .Concat(convention.Representations.Select(static representation => representation.ContentType)));

    /// <summary>Gives a response another body.</summary>
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

    private static IEnumerable<string> WithoutParameters(IEnumerable<string> contentTypes) => contentTypes
        .Select(static contentType => MediaTypeHeaderValue.Parse(contentType).MediaType.ToString())
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
