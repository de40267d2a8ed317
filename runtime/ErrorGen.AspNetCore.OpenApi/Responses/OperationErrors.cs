using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.RateLimiting;

namespace ErrorGen.AspNetCore;

/// <summary>The failures of one operation: declared errors, and those that the framework can cause.</summary>
internal sealed class OperationErrors
{
    private readonly HashSet<int> _framework;

    public OperationErrors(ApiDescription description, EndpointErrors errors, FrameworkErrors listed)
    {
        Errors = errors;
        Catalog = errors.Metadata.OfType<IErrorCatalogMetadata>().LastOrDefault()?.Catalog;
        _framework = [.. FindFrameworkStatuses(description, errors.Metadata)];
        HashSet<int> declared = [.. errors.Responses.Select(static response => response.Status)];
        HashSet<int> kept = [.. errors.Responses.Where(static response => !response.IsDescribed).Select(static response => response.Status)];
        IEnumerable<int> added = listed switch
        {
            FrameworkErrors.Listed => _framework,
            FrameworkErrors.Default => _framework.Where(static status => status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests),
            _ => [],
        };
        HashSet<int> own = [.. FindOwnStatuses(description)];
        Bare =
        [
            .. added.Where(status => !own.Contains(status))
                .Concat(description.SupportedResponseTypes.Where(IsWrittenByErrorGen).Select(static response => response.StatusCode))
                .Where(status => !declared.Contains(status) && !kept.Contains(status)).Distinct().Order(),
        ];
        HasDefault = listed is not FrameworkErrors.None && !description.SupportedResponseTypes.Any(response => response.IsDefaultResponse && !IsWrittenByErrorGen(response));
    }

    /// <summary>The declared errors.</summary>
    public EndpointErrors Errors { get; }

    /// <summary>The catalogue whose texts apply to bare status codes, or null.</summary>
    public ErrorCatalog? Catalog { get; }

    /// <summary>The statuses that are described without an error of the catalogue, in ascending order.</summary>
    public IReadOnlyList<int> Bare { get; }

    /// <summary>Whether all other failures are described as the default response.</summary>
    public bool HasDefault { get; }

    /// <summary>Whether the framework can cause a status by itself.</summary>
    public bool IsOpen(int status) => _framework.Contains(status);

    /// <summary>Whether the framework or the application causes a status without a body of its own, or with problem details, which are written in the format of the endpoint.</summary>
    private bool IsWrittenByErrorGen(ApiResponseType response) =>
        (response.IsDefaultResponse || response.StatusCode >= StatusCodes.Status400BadRequest)
        && (response.Type is null
            || response.Type == typeof(void)
            || typeof(ProblemDetails).IsAssignableFrom(response.Type)
            || response.Type == Errors.Format.BodyType);

    /// <summary>The statuses for which the application declares a body of its own.</summary>
    private IEnumerable<int> FindOwnStatuses(ApiDescription description) =>
        description.SupportedResponseTypes.Where(response => !response.IsDefaultResponse && !IsWrittenByErrorGen(response)).Select(static response => response.StatusCode);

    private static IEnumerable<int> FindFrameworkStatuses(ApiDescription description, IReadOnlyList<object> metadata)
    {
        bool hasBody = description.ParameterDescriptions.Any(static parameter => parameter.Source?.Id is "Body" or "Form" or "FormFile");
        if (description.ParameterDescriptions.Any(static parameter => parameter.Source?.IsFromRequest is true))
        {
            yield return StatusCodes.Status400BadRequest;
        }

        if (metadata.OfType<IAuthorizeData>().Any() && !metadata.OfType<IAllowAnonymous>().Any())
        {
            yield return StatusCodes.Status401Unauthorized;
            yield return StatusCodes.Status403Forbidden;
        }

        if (metadata.OfType<SuccessConvention>().Any())
        {
            yield return StatusCodes.Status406NotAcceptable;
        }

        if (hasBody || metadata.OfType<IAcceptsMetadata>().Any())
        {
            yield return StatusCodes.Status413PayloadTooLarge;
            yield return StatusCodes.Status415UnsupportedMediaType;
        }

        if (metadata.LastOrDefault(static limit => limit is EnableRateLimitingAttribute or DisableRateLimitingAttribute) is EnableRateLimitingAttribute)
        {
            yield return StatusCodes.Status429TooManyRequests;
        }

        yield return StatusCodes.Status500InternalServerError;
        if (metadata.OfType<Microsoft.AspNetCore.Http.Timeouts.RequestTimeoutAttribute>().Any())
        {
            yield return StatusCodes.Status504GatewayTimeout;
        }
    }
}
