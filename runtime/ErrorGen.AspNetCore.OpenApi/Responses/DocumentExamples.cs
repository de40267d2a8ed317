using System.Text;
using System.Text.Json.Nodes;

namespace ErrorGen.AspNetCore;

/// <summary>The examples of one document.</summary>
/// <remarks>An example that does not depend on the request is written once for all operations: large documents have it thousands of times.</remarks>
/// <param name="examples">Creates the responses.</param>
internal sealed class DocumentExamples(ErrorExamples examples)
{
    private readonly Dictionary<ErrorDefinition, IReadOnlyList<Error>> _errors = [];
    private readonly Dictionary<(object Failure, ErrorCatalog? Catalog), DocumentExample> _shared = [];

    /// <summary>Returns an error for each set of example values of an entry.</summary>
    public IReadOnlyList<Error> CreateErrors(ErrorDefinition definition)
    {
        if (!_errors.TryGetValue(definition, out IReadOnlyList<Error>? errors))
        {
            errors = ErrorExamples.CreateErrors(definition);
            _errors.Add(definition, errors);
        }

        return errors;
    }

    /// <summary>Returns the response to an error.</summary>
    public DocumentExample Get(Error error, ErrorCatalog? catalog, Operation operation, bool dependsOnRequest) =>
        Get(error, catalog, dependsOnRequest, () => examples.Create(error, catalog, operation.Method, operation.Path));

    /// <summary>Returns the response to a failure that is only a status.</summary>
    public DocumentExample Get(int status, ErrorCatalog? catalog, Operation operation, bool dependsOnRequest) =>
        Get(status, catalog, dependsOnRequest, () => examples.Create(status, catalog, operation.Method, operation.Path));

    /// <inheritdoc cref="ErrorExamples.GetTitle"/>
    public string GetTitle(int status, ErrorCatalog? catalog) => examples.GetTitle(status, catalog);

    /// <inheritdoc cref="ErrorExamples.GetCode"/>
    public string? GetCode(int status, ErrorCatalog? catalog) => examples.GetCode(status, catalog);

    private DocumentExample Get(object failure, ErrorCatalog? catalog, bool dependsOnRequest, Func<ErrorResponse> create)
    {
        if (dependsOnRequest)
        {
            return new DocumentExample(create());
        }

        if (!_shared.TryGetValue((failure, catalog), out DocumentExample? example))
        {
            example = new DocumentExample(create());
            _shared.Add((failure, catalog), example);
        }

        return example;
    }
}

/// <summary>A response that is shown as an example.</summary>
/// <param name="response">The response.</param>
internal sealed class DocumentExample(ErrorResponse response)
{
    private readonly Dictionary<ErrorRepresentation, JsonNode> _bodies = [];

    /// <summary>The message in the language of the catalogue.</summary>
    public string Message => response.Message;

    public string? Title => response.Title;

    /// <summary>Returns the body; XML is a string. Every call returns another object, so that a transformer of the application can change one operation alone.</summary>
    public JsonNode Write(DescribedRepresentation described)
    {
        if (!_bodies.TryGetValue(described.Representation, out JsonNode? body))
        {
            ReadOnlyMemory<byte> bytes = ErrorExamples.Write(response, described.Representation);
            body = described.IsJson ? JsonNode.Parse(bytes.Span)! : JsonValue.Create(Encoding.UTF8.GetString(bytes.Span));
            _bodies.Add(described.Representation, body);
        }

        return body.DeepClone();
    }
}
