using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>The errors that an endpoint declares, and how they are sent.</summary>
/// <remarks>
/// Declared are the errors of <c>.ProducesError&lt;T&gt;()</c>, <c>.ProducesErrors(...)</c> and <see cref="ProducesErrorAttribute{TError}"/> on the
/// endpoint, its group, its handler or its controller, and the errors in the return type of the handler.
/// </remarks>
public sealed class EndpointErrors
{
    private EndpointErrors(IReadOnlyList<object> metadata, ErrorGenOptions options)
    {
        Metadata = metadata;
        Format = ErrorResponseMetadata.FindFormat(metadata, options);
        MediaTypes = [.. Format.ContentTypes];
        Definitions = [.. metadata.OfType<IErrorResponseMetadata>().Select(static declared => declared.Definition).Distinct()];
        Responses =
        [
            .. Definitions.GroupBy(static definition => definition.Status).OrderBy(static group => group.Key)
                .Select(group => new EndpointErrorResponse(group.Key, [.. group], IsDescribed(group.Key), options)),
        ];
    }

    /// <summary>The metadata of the endpoint.</summary>
    public IReadOnlyList<object> Metadata { get; }

    /// <summary>The format of the endpoint's errors.</summary>
    public ErrorFormat Format { get; }

    /// <summary>The media types of the responses without parameters, in the order of the server's preference.</summary>
    public IReadOnlyList<string> MediaTypes { get; }

    /// <summary>The declared errors in the order of their declaration, each once; those of a group are first.</summary>
    public IReadOnlyList<ErrorDefinition> Definitions { get; }

    /// <summary>The declared errors by status, in ascending order of the status.</summary>
    public IReadOnlyList<EndpointErrorResponse> Responses { get; }

    /// <summary>Returns the errors that an endpoint declares.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="options">The options of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EndpointErrors Create(Endpoint endpoint, ErrorGenOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(options);
        return new EndpointErrors(endpoint.Metadata, options);
    }

    /// <summary>Returns the errors of the endpoint that an API description describes.</summary>
    /// <param name="description">The description.</param>
    /// <param name="services">The services of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The services of ErrorGen were not added.</exception>
    public static EndpointErrors Create(ApiDescription description, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(services);
        ErrorGenOptions options = services.GetRequiredService<IOptions<ErrorGenOptions>>().Value;
        return new EndpointErrors(FindMetadata(description.ActionDescriptor, services), options);
    }

    /// <summary>Whether the endpoint declares an error.</summary>
    /// <param name="definition">The entry of the error.</param>
    public bool Contains(ErrorDefinition definition) => Definitions.Contains(definition);

    /// <summary>An action does not have the metadata that is added where controllers are mapped; its endpoint has all of it.</summary>
    private static EndpointMetadataCollection FindMetadata(ActionDescriptor action, IServiceProvider services)
    {
        Endpoint? endpoint = action is ControllerActionDescriptor
            ? services.GetService<EndpointDataSource>()?.Endpoints.FirstOrDefault(endpoint => endpoint.Metadata.GetMetadata<ActionDescriptor>() == action)
            : null;
        return endpoint?.Metadata ?? new EndpointMetadataCollection(action.EndpointMetadata);
    }

    /// <summary>Whether the errors describe a status; the application describes it if it declares a body of its own for it afterwards.</summary>
    private bool IsDescribed(int status) => Metadata.LastOrDefault(declared => declared switch
    {
        IErrorResponseMetadata error => error.Definition.Status == status,
        IProducesResponseTypeMetadata response => response.StatusCode == status,
        IApiResponseMetadataProvider response => response.StatusCode == status,
        _ => false,
    }) is IErrorResponseMetadata;
}

/// <summary>The declared errors of an endpoint that have the same status.</summary>
public sealed class EndpointErrorResponse
{
    internal EndpointErrorResponse(int status, IReadOnlyList<ErrorDefinition> definitions, bool isDescribed, ErrorGenOptions options)
    {
        Status = status;
        Definitions = definitions;
        IsDescribed = isDescribed;
        HeaderFields = [.. FindHeaderFields(status, definitions, options)];
    }

    /// <summary>The status code, 400 to 599.</summary>
    public int Status { get; }

    /// <summary>The errors in the order of their declaration; at least one.</summary>
    public IReadOnlyList<ErrorDefinition> Definitions { get; }

    /// <summary>Whether the errors describe the response in API descriptions; false if the application declares its own body for the status.</summary>
    public bool IsDescribed { get; }

    /// <summary>The names of header fields that a client can use, such as <c>Retry-After</c>, and that at least one of the responses has.</summary>
    public IReadOnlyList<string> HeaderFields { get; }

    private static IEnumerable<string> FindHeaderFields(int status, IReadOnlyList<ErrorDefinition> definitions, ErrorGenOptions options)
    {
        if (definitions.Any(static definition => definition.RetryAfter is not null))
        {
            yield return HeaderNames.RetryAfter;
        }

        if (status == StatusCodes.Status401Unauthorized && options.WwwAuthenticate is not null)
        {
            yield return HeaderNames.WWWAuthenticate;
        }

        if (definitions.Any(static definition => definition.Catalog.Translations.Count > 0))
        {
            yield return HeaderNames.ContentLanguage;
        }
    }
}
