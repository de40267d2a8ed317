using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Completes API descriptions such as OpenAPI documents. The framework drops the descriptions of errors, keeps only one of several responses
/// with the same status, and does not know declared errors or success conventions.
/// </summary>
internal sealed class ResponseDescriptionProvider(IServiceProvider services) : IApiDescriptionProvider
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
            var errors = EndpointErrors.Create(endpoint, services);
            ErrorApiDescriptions.Complete(endpoint, errors);
            if (errors.Metadata.OfType<SuccessConvention>().LastOrDefault() is { } convention)
            {
                new SuccessApiDescriptions(convention, services).Complete(endpoint, errors.Format);
            }
        }
    }
}
