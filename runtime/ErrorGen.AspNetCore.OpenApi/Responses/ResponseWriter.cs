using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>The operation whose responses are described.</summary>
/// <param name="Name">Its name, for components.</param>
/// <param name="Method">The method, such as <c>GET</c>.</param>
/// <param name="Route">The route with the names of its parameters, such as <c>orders/id</c>.</param>
internal sealed record Operation(string Name, string Method, string Route);

/// <summary>Creates the error responses of one operation.</summary>
internal sealed class ResponseWriter(Operation operation, OperationErrors failures, ErrorExamples examples, ErrorGenOpenApiOptions options, IComponents components)
{
    private const string Default = "default";

    private readonly FormatSchemas? _schemas = FormatSchemas.Find(failures.Errors.Format);
    private readonly IReadOnlyList<ErrorRepresentation> _representations = FindRepresentations(failures.Errors.Format);
    private readonly string _path = $"/{operation.Route.TrimStart('/')}";

    /// <summary>Returns the responses, in ascending order of the status, the default response last.</summary>
    public IEnumerable<ResponseNode> CreateAll()
    {
        IEnumerable<ResponseNode> listed = failures.Errors.Responses.Where(static response => response.IsDescribed).Select(CreateDeclared)
            .Concat(failures.Bare.Select(CreateBare))
            .OrderBy(static response => response.Key, StringComparer.Ordinal);
        return failures.HasDefault ? listed.Append(CreateDefault()) : listed;
    }

    /// <summary>The representations that are JSON or XML, one for each media type; all of them if the format has neither.</summary>
    private static ErrorRepresentation[] FindRepresentations(ErrorFormat format)
    {
        ErrorRepresentation[] all = [.. format.Representations.DistinctBy(MediaTypeOf, StringComparer.OrdinalIgnoreCase)];
        ErrorRepresentation[] structured = [.. all.Where(IsJson), .. all.Where(IsXml)];
        return structured.Length > 0 ? structured : all;
    }

    private static string MediaTypeOf(ErrorRepresentation representation) => MediaTypeHeaderValue.Parse(representation.ContentType).MediaType.ToString();

    private static bool IsJson(ErrorRepresentation representation) => HasSyntax(representation, "json");

    private static bool IsXml(ErrorRepresentation representation) => HasSyntax(representation, "xml") && !MediaTypeOf(representation).Contains("html", StringComparison.OrdinalIgnoreCase);

    private static bool HasSyntax(ErrorRepresentation representation, string syntax)
    {
        string mediaType = MediaTypeOf(representation);
        return mediaType.EndsWith($"/{syntax}", StringComparison.OrdinalIgnoreCase) || mediaType.EndsWith($"+{syntax}", StringComparison.OrdinalIgnoreCase);
    }

    private static string KeyOf(int status) => status.ToString(CultureInfo.InvariantCulture);

    private ResponseNode CreateDeclared(EndpointErrorResponse declared)
    {
        bool isOpen = options.FrameworkErrors is not FrameworkErrors.None && failures.IsOpen(declared.Status);
        string? statusCode = isOpen ? examples.GetCode(declared.Status, failures.Catalog) : null;
        var set = new CodeSet($"{operation.Name}{KeyOf(declared.Status)}", declared.Definitions, statusCode, isOpen);
        NamedExample[] named = [.. NamedExample.Select(declared.Definitions, options.MaxExamples)];
        ErrorResponse[] responses = [.. named.Select(example => examples.Create(example.Error, failures.Catalog, operation.Method, _path))];
        SchemaNode? schema = _schemas?.Create(set, options.Schemas, components);
        return new ResponseNode(KeyOf(declared.Status), Describe(declared))
        {
            Content = CreateContent(schema, representation => responses.Select((response, i) =>
                new ExampleNode(named[i].Name, named[i].IsOneOfSeveral ? response.Message : ErrorTexts.Summarize(named[i].Error.Definition), Write(response, representation)))),
            HeaderFields = [.. HeadersOf(declared.Status, declared.HeaderFields)],
            Codes = set.Codes,
        };
    }

    private ResponseNode CreateBare(int status)
    {
        string? code = examples.GetCode(status, failures.Catalog);
        ErrorResponse? response = status < StatusCodes.Status500InternalServerError && options.MaxExamples > 0
            ? examples.Create(status, failures.Catalog, operation.Method, _path)
            : null;
        return new ResponseNode(KeyOf(status), CommonMark.Escape(examples.GetTitle(status, failures.Catalog)))
        {
            // The body of a server error has a report id that differs for every response.
            Content = CreateContent(CreateGeneral(), representation => response is null || code is null ? [] : [new ExampleNode(code, response.Title, Write(response, representation))]),
            HeaderFields = [.. HeadersOf(status, [])],
            Codes = code is null ? [] : [code],
        };
    }

    private ResponseNode CreateDefault() => new(Default, "Any other failure") { Content = CreateContent(CreateGeneral(), static _ => []) };

    private SchemaNode? CreateGeneral()
    {
        if (_schemas is null)
        {
            return null;
        }

        components.Add(_schemas.General, () => _schemas.CreateGeneral(options.Schemas, components));
        return SchemaNode.To(_schemas.General);
    }

    private ContentNode[] CreateContent(SchemaNode? schema, Func<ErrorRepresentation, IEnumerable<ExampleNode>> createExamples) =>
        HttpMethods.IsHead(operation.Method)
            ? []
            : [.. _representations.Select(representation => new ContentNode(
                MediaTypeOf(representation),
                IsJson(representation) || IsXml(representation) ? schema : SchemaNode.Text(),
                [.. createExamples(representation)]))];

    private static JsonNode Write(ErrorResponse response, ErrorRepresentation representation)
    {
        ReadOnlyMemory<byte> body = ErrorExamples.Write(response, representation);
        return IsJson(representation) ? JsonNode.Parse(body.Span)! : JsonValue.Create(Encoding.UTF8.GetString(body.Span));
    }

    private IEnumerable<string> HeadersOf(int status, IReadOnlyList<string> declared)
    {
        IEnumerable<string> framework = status switch
        {
            _ when options.FrameworkErrors is FrameworkErrors.None || !failures.IsOpen(status) => [],
            StatusCodes.Status401Unauthorized => [HeaderNames.WWWAuthenticate],
            StatusCodes.Status429TooManyRequests => [HeaderNames.RetryAfter],
            _ => [],
        };
        return declared.Concat(framework).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The title of the status, and an item for each error.</summary>
    private string Describe(EndpointErrorResponse declared)
    {
        var text = new StringBuilder(CommonMark.Escape(examples.GetTitle(declared.Status, failures.Catalog))).Append('\n');
        foreach (ErrorDefinition definition in declared.Definitions)
        {
            text.Append("\n- ").Append(CommonMark.Code(definition.Code)).Append(' ').Append(ErrorTexts.Describe(definition));
            if (definition.DeprecationMessage is { } deprecation)
            {
                text.Append(" (deprecated: ").Append(CommonMark.Escape(deprecation)).Append(')');
            }
        }

        return text.ToString();
    }
}
