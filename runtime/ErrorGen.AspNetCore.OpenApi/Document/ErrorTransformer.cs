using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace ErrorGen.AspNetCore;

/// <summary>Describes the errors of every operation, and cleans up when the document is complete.</summary>
/// <remarks>Nothing is kept between two documents, so that two requests for one get the same bytes.</remarks>
internal sealed class ErrorTransformer(ErrorGenOpenApiOptions options) : IOpenApiOperationTransformer, IOpenApiDocumentTransformer
{
    private const string Category = "ErrorGen.AspNetCore.OpenApi";

    private readonly ConditionalWeakTable<OpenApiDocument, DescribedDocument> _documents = [];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Document is not { } document)
        {
            return Task.CompletedTask;
        }

        DescribedDocument shared = _documents.GetValue(document, document => Create(document, context.ApplicationServices));
        var errors = EndpointErrors.Create(context.Description, context.ApplicationServices);
        string method = context.Description.HttpMethod ?? "GET";
        string route = ComponentNames.NameParameters(context.Description.RelativePath ?? "");
        var described = new Operation(ComponentNames.OfOperation(operation.OperationId, method, route), method, route);
        var writer = new ResponseWriter(
            described,
            new OperationErrors(context.Description, errors, options.FrameworkErrors),
            shared.GetFormat(errors.Format),
            shared.Examples,
            options,
            shared.Components);
        operation.Responses = Merge(operation.Responses ?? [], writer.CreateAll(), shared.Components);
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_documents.TryGetValue(document, out DescribedDocument? shared))
        {
            // The framework keeps the first document.
            _documents.Remove(document);
            shared.Components.Finish();
            UnusedSchemas.Remove(document, shared.Components.Replaced);
        }

        return Task.CompletedTask;
    }

    private static DescribedDocument Create(OpenApiDocument document, IServiceProvider services) =>
        new(document, ErrorExamples.Get(services), services.GetRequiredService<ILoggerFactory>().CreateLogger(Category));

    /// <summary>Puts the responses in the order of their status, the default response last.</summary>
    private static OpenApiResponses Merge(OpenApiResponses existing, IEnumerable<ResponseNode> described, DocumentComponents components)
    {
        var all = new SortedDictionary<string, IOpenApiResponse>(StringComparer.Ordinal);
        foreach ((string key, IOpenApiResponse response) in existing)
        {
            all[key] = response;
        }

        IOpenApiResponse? first = null;
        foreach (ResponseNode node in described)
        {
            // The body of a custom format is the same for every error.
            IOpenApiResponse? replaced = all.GetValueOrDefault(node.Key) ?? first;
            first ??= replaced;
            UnusedSchemas.Collect(replaced, components.Replaced);
            all[node.Key] = components.Adapter.Create(node, replaced, components.GetHeader);
        }

        var merged = new OpenApiResponses();
        foreach ((string key, IOpenApiResponse response) in all)
        {
            // Digits sort before the letters of "default".
            merged.Add(key, response);
        }

        return merged;
    }
}
