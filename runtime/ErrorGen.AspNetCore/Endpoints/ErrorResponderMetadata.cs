using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: who answers for the errors of an endpoint.</summary>
internal sealed class ErrorResponderMetadata
{
    private readonly Lazy<ErrorResponder?> _responder;

    private ErrorResponderMetadata(IServiceProvider services) => _responder = new(services.GetService<ErrorResponder>);

    /// <summary>Null where the services were not added.</summary>
    public ErrorResponder? Responder => _responder.Value;

    /// <summary>Adds it to an endpoint, once.</summary>
    public static void AddTo(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.OfType<ErrorResponderMetadata>().Any())
        {
            endpoint.Metadata.Add(new ErrorResponderMetadata(endpoint.ApplicationServices));
        }
    }

    /// <summary>For route listings.</summary>
    public override string ToString() => "Answers with errors";
}
