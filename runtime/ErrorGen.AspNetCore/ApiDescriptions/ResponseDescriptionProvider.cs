using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Completes API descriptions such as OpenAPI documents. The framework drops the descriptions of errors, keeps only one of several responses
/// with the same status, and does not know success conventions.
/// </summary>
internal sealed class ResponseDescriptionProvider(IOptions<ErrorGenOptions> options, IServiceProvider services) : IApiDescriptionProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        // The descriptions are completed after all providers have added theirs.
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (ApiDescription endpoint in context.Results)
        {
            IList<object> metadata = endpoint.ActionDescriptor.EndpointMetadata;
            ErrorFormat format = ErrorResponseMetadata.FindFormat(metadata, options.Value);
            ErrorApiDescriptions.Complete(endpoint, format);
            if (metadata.OfType<SuccessConvention>().LastOrDefault() is { } convention)
            {
                new SuccessApiDescriptions(convention, services).Complete(endpoint, format);
            }
        }
    }
}
