using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: who answers for the errors of one endpoint, and in what format.</summary>
/// <remarks>
/// The services of a request would know it too. But they are a scope of their own, made when somebody first asks for them, and an
/// answer needs none.
/// </remarks>
internal sealed class ErrorResponderMetadata
{
    private readonly Lazy<ErrorResponder?> _responder;
    private ErrorFormat? _format;

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

    /// <summary>What the endpoint that has this metadata is answered in; it never changes.</summary>
    public ErrorFormat FormatOf(Endpoint endpoint, ErrorResponder responder) => _format ??= responder.FormatOf(endpoint);

    /// <summary>For route listings.</summary>
    public override string ToString() => "Answers with errors";
}
