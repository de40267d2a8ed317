using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace ErrorGen.AspNetCore;

/// <summary>Applies a success convention to the API description of an endpoint.</summary>
internal sealed class SuccessApiDescriptions(SuccessConvention convention, IServiceProvider services)
{
    public void Complete(ApiDescription endpoint, ErrorFormat format)
    {
        foreach (ApiResponseType response in endpoint.SupportedResponseTypes.Where(response => IsRepresented(response, endpoint)).ToArray())
        {
            Represent(response, endpoint.HttpMethod);
        }

        RemoveDuplicates(endpoint.SupportedResponseTypes);
        if (endpoint.SupportedResponseTypes.All(static response => response.StatusCode != StatusCodes.Status406NotAcceptable))
        {
            var refusal = new ApiResponseType { StatusCode = StatusCodes.Status406NotAcceptable, Description = NotAcceptableEntries.Describe(convention) };
            ApiResponseSchema.Set(refusal, format);
            endpoint.SupportedResponseTypes.Add(refusal);
        }
    }

    private static bool HasValue(ApiResponseType response) => response.Type is { } type && type != typeof(void);

    /// <summary>Whether the convention applies to a response. It does not for non-2xx statuses, non-JSON bodies and unknown types.</summary>
    private static bool IsRepresented(ApiResponseType response, ApiDescription endpoint)
    {
        if (!SuccessWriter.IsSuccess(response.StatusCode) || response.IsDefaultResponse)
        {
            return false;
        }

        IList<object> metadata = endpoint.ActionDescriptor.EndpointMetadata;
        Type? returned = metadata.OfType<MethodInfo>().LastOrDefault() is { } handler ? HandlerReturnType.ValueOf(handler) : null;
        if (HasValue(response))
        {
            // The framework sends a string as plain text; the convention does not.
            return (response.Type == typeof(string) && returned == typeof(string))
                || response.ApiResponseFormats.All(static format => SuccessContent.IsJson(format.MediaType));
        }

        return !typeof(IResult).IsAssignableFrom(returned)
            || metadata.OfType<IProducesResponseTypeMetadata>().Any(declared => declared.StatusCode == response.StatusCode);
    }

    /// <summary>If the convention gives several responses the same status, the first one with a value is kept.</summary>
    private static void RemoveDuplicates(IList<ApiResponseType> responses)
    {
        foreach (IGrouping<int, ApiResponseType> sameStatus in responses.Where(static response => !response.IsDefaultResponse).ToLookup(static response => response.StatusCode))
        {
            foreach (ApiResponseType response in sameStatus.OrderByDescending(static response => response.Type != ErrorResponseMetadata.AnyJson && HasValue(response)).Skip(1))
            {
                responses.Remove(response);
            }
        }
    }

    private void Represent(ApiResponseType response, string? method)
    {
        bool hasContent = HasValue(response) || HasContentForNothing(method);
        response.StatusCode = convention.GetStatus(response.StatusCode, hasContent);
        if (hasContent && response.StatusCode is not StatusCodes.Status204NoContent and not StatusCodes.Status205ResetContent)
        {
            Type type = HasValue(response) ? response.Type! : ErrorResponseMetadata.AnyJson;
            ApiResponseSchema.Set(response, type, convention.ContentTypes);
        }
        else
        {
            ApiResponseSchema.Set(response, typeof(void), []);
        }
    }

    private bool HasContentForNothing(string? method)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = method ?? HttpMethods.Get;
        return !convention.GetEmptyContent(context).IsEmpty;
    }
}
