using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: the responder and the profile of one endpoint.</summary>
/// <remarks>They come from the application's services, because <c>RequestServices</c> would create a scope only to write an error.</remarks>
internal sealed class ErrorResponderMetadata
{
    private readonly IServiceProvider _services;
    private ErrorResponder? _responder;
    private EndpointProfile? _profile;

    private ErrorResponderMetadata(IServiceProvider services) => _services = services;

    /// <summary>Null if the services were not added.</summary>
    public ErrorResponder? Responder => _responder ??= _services.GetService<ErrorResponder>();

    /// <summary>Adds the metadata to an endpoint, once.</summary>
    public static void AddTo(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<ErrorResponderMetadata>().Any())
        {
            endpoint.Metadata.Add(new ErrorResponderMetadata(endpoint.ApplicationServices));
        }
    }

    /// <summary>Returns the profile of the endpoint that has this metadata. It never changes.</summary>
    public EndpointProfile GetProfile(Endpoint endpoint, ErrorResponder responder) => _profile ??= responder.GetProfile(endpoint);

    /// <summary>Text for route listings.</summary>
    public override string ToString() => "Returns errors";
}
