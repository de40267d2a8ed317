using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Shop;

/// <summary>What the OpenAPI document says about the shop itself. Errors are added by ErrorGen.</summary>
internal static class ShopDocument
{
    private const string Session = "session";

    public static OpenApiOptions AddShop(this OpenApiOptions options) => options.AddOperationTransformer(Describe).AddDocumentTransformer(Describe);

    private static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        string route = context.Description.RelativePath ?? "";
        operation.OperationId = Name($"{context.Description.HttpMethod?.ToLowerInvariant()}/{route}");
        if (route.Contains("{shop}", StringComparison.Ordinal))
        {
            // A filter reads this part of the path. The handlers do not have it as a parameter.
            operation.Parameters ??= [];
            operation.Parameters.Insert(0, new OpenApiParameter
            {
                Name = "shop",
                In = ParameterLocation.Path,
                Required = true,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        operation.Security = [];
        if (context.Document is { } document && context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
        {
            document.AddComponent<IOpenApiSecurityScheme>(Session, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
            operation.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Session, document)] = [] });
        }

        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "The shop";
        document.Info.Description = "One shop in three groups of endpoints, each with its own error format.";
        document.Info.License = new OpenApiLicense { Name = "MIT", Url = new Uri("https://opensource.org/license/mit") };
        foreach (OpenApiServer server in document.Servers ?? [])
        {
            server.Url = server.Url?.TrimEnd('/');
        }

        return Task.CompletedTask;
    }

    /// <summary>The method and the words of the route: <c>postApiCartsIdItems</c>.</summary>
    private static string Name(string path)
    {
        string[] words = [.. path.Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Trim('{', '}').Split(':')[0])];
        return words[0] + string.Concat(words.Skip(1).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
