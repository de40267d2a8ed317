using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>
/// Completes API descriptions, OpenAPI documents among them: the framework leaves out how errors describe themselves, keeps one of several with the same status, and
/// knows no success conventions.
/// </summary>
internal sealed class ResponseDescriptionProvider(IOptions<ErrorGenOptions> options, IServiceProvider services) : IApiDescriptionProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        // The descriptions are completed when all of them are there.
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (ApiDescription endpoint in context.Results)
        {
            IList<object> metadata = endpoint.ActionDescriptor.EndpointMetadata;
            ErrorFormat format = DescribedBody.FormatOf(metadata, options.Value);
            ErrorDescriptions.Complete(endpoint, format);
            if (metadata.OfType<SuccessConvention>().LastOrDefault() is { } convention)
            {
                new SuccessDescriptions(convention, services).Complete(endpoint, format);
            }
        }
    }
}
