using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: an error that the endpoint may return, for API descriptions.</summary>
/// <remarks>
/// The framework reads the metadata of a result before the endpoint's own conventions run, and therefore before <c>.WithErrorFormat(...)</c>.
/// The format is looked up when the description is read.
/// </remarks>
internal sealed class ErrorResponseMetadata(ErrorDefinition definition, EndpointBuilder endpoint) : IProducesResponseTypeMetadata, IErrorResponseMetadata
{
    /// <summary>The type of a body of unknown shape. Without a type the framework drops the response or describes it without a body.</summary>
    public static Type AnyJson { get; } = typeof(JsonElement);

    public ErrorDefinition Definition => definition;

    public int StatusCode => definition.Status;

    public string Description => Describe(definition);

    public Type Type => Format.BodyType ?? AnyJson;

    public IEnumerable<string> ContentTypes => Format.ContentTypes;

    private ErrorFormat Format =>
        FindFormat(endpoint.Metadata, endpoint.ApplicationServices.GetService<IOptions<ErrorGenOptions>>()?.Value);

    /// <summary>Returns the text that describes an error for developers.</summary>
    public static string Describe(ErrorDefinition definition) => definition.Description ?? definition.Title ?? definition.ParsedMessage.PlainText;

    /// <summary>Returns the format that an endpoint's metadata selects. If several are selected, the last one wins.</summary>
    public static ErrorFormat FindFormat(IEnumerable<object> metadata, ErrorGenOptions? options) =>
        metadata.OfType<IErrorFormatMetadata>().LastOrDefault()?.Format ?? options?.DefaultFormat ?? ProblemDetailsErrorFormat.Default;

    public override string ToString() => $"Produces {definition.Code} with {definition.Status}";
}
