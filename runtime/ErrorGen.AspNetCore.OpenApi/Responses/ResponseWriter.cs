using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>The operation whose responses are described.</summary>
/// <param name="Name">Its name, for components.</param>
/// <param name="Method">The method, such as <c>GET</c>.</param>
/// <param name="Route">The route with the names of its parameters, such as <c>orders/id</c>.</param>
internal sealed record Operation(string Name, string Method, string Route)
{
    /// <summary>The path of a request.</summary>
    public string Path => $"/{Route.TrimStart('/')}";
}

/// <summary>Creates the error responses of one operation.</summary>
/// <param name="operation">The operation.</param>
/// <param name="failures">The failures of the operation.</param>
/// <param name="format">The format of the failures.</param>
/// <param name="examples">The examples of the document.</param>
/// <param name="options">How errors are described.</param>
/// <param name="components">Receives the components.</param>
internal sealed class ResponseWriter(
    Operation operation,
    OperationErrors failures,
    DescribedFormat format,
    DocumentExamples examples,
    ErrorGenOpenApiOptions options,
    IComponents components)
{
    private const string Default = "default";

    /// <summary>Returns the responses, in ascending order of the status, the default response last.</summary>
    public IEnumerable<ResponseNode> CreateAll()
    {
        IEnumerable<ResponseNode> listed = failures.Errors.Responses.Where(static response => response.IsDescribed).Select(CreateDeclared)
            .Concat(failures.Bare.Select(CreateBare))
            .OrderBy(static response => response.Key, StringComparer.Ordinal);
        return failures.HasDefault ? listed.Append(CreateDefault()) : listed;
    }

    private static string KeyOf(int status) => status.ToString(CultureInfo.InvariantCulture);

    private ResponseNode CreateDeclared(EndpointErrorResponse declared)
    {
        bool isOpen = options.FrameworkErrors is not FrameworkErrors.None && failures.IsOpen(declared.Status);
        string? statusCode = isOpen ? examples.GetCode(declared.Status, failures.Catalog) : null;
        var set = new CodeSet($"{operation.Name}{KeyOf(declared.Status)}", declared.Definitions, statusCode, isOpen);
        NamedExample[] named = [.. NamedExample.Select(declared.Definitions, options.MaxExamples, examples)];
        DocumentExample[] responses = [.. named.Select(example => examples.Get(example.Error, failures.Catalog, operation, format.DependsOnRequest))];
        SchemaNode? schema = format.Schemas?.Create(set, options.Schemas, components);
        return new ResponseNode(KeyOf(declared.Status), Describe(declared))
        {
            Content = CreateContent(schema, representation => responses.Select((response, i) =>
                new ExampleNode(named[i].Name, named[i].IsOneOfSeveral ? response.Message : ErrorTexts.Summarize(named[i].Error.Definition), response.Write(representation)))),
            HeaderFields = [.. HeadersOf(declared.Status, declared.HeaderFields)],
            Codes = set.Codes,
        };
    }

    private ResponseNode CreateBare(int status)
    {
        string? code = examples.GetCode(status, failures.Catalog);
        DocumentExample? response = status < StatusCodes.Status500InternalServerError && options.MaxExamples > 0
            ? examples.Get(status, failures.Catalog, operation, format.DependsOnRequest)
            : null;
        return new ResponseNode(KeyOf(status), CommonMark.Escape(examples.GetTitle(status, failures.Catalog)))
        {
            // The body of a server error has a report id that differs for every response.
            Content = CreateContent(CreateGeneral(), representation => response is null || code is null ? [] : [new ExampleNode(code, response.Title, response.Write(representation))]),
            HeaderFields = [.. HeadersOf(status, [])],
            Codes = code is null ? [] : [code],
        };
    }

    private ResponseNode CreateDefault() => new(Default, "Any other failure") { Content = CreateContent(CreateGeneral(), static _ => []) };

    private SchemaNode? CreateGeneral()
    {
        if (format.Schemas is not { } schemas)
        {
            return null;
        }

        components.Add(schemas.General, () => schemas.CreateGeneral(options.Schemas, components));
        return SchemaNode.To(schemas.General);
    }

    private ContentNode[] CreateContent(SchemaNode? schema, Func<DescribedRepresentation, IEnumerable<ExampleNode>> createExamples) =>
        HttpMethods.IsHead(operation.Method)
            ? []
            : [.. format.Representations.Select(representation => new ContentNode(
                representation.MediaType,
                representation.IsJson || representation.IsXml ? schema : SchemaNode.Text(),
                [.. createExamples(representation)]))];

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
