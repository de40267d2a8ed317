using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>An error that an endpoint may answer with, for API descriptions.</summary>
/// <remarks>
/// The framework asks a result for its metadata before the endpoint's own conventions run, and so before
/// <c>.WithErrorFormat(...)</c>: the format is looked up when somebody reads the description.
/// </remarks>
internal sealed class ErrorResponseMetadata(ErrorDefinition definition, EndpointBuilder endpoint) : IProducesResponseTypeMetadata
{
    public int StatusCode => definition.Status;

    public string Description => definition.Description ?? definition.Title ?? definition.MessageTemplate;

    public Type Type => DescribedBody.TypeOf(Format);

    public IEnumerable<string> ContentTypes => DescribedBody.MediaTypesOf(Format);

    private ErrorFormat Format =>
        DescribedBody.FormatOf(endpoint.Metadata, endpoint.ApplicationServices.GetService<IOptions<ErrorGenOptions>>()?.Value);

    public override string ToString() => $"Produces {definition.Code} with {definition.Status}";
}
