using Microsoft.OpenApi;

namespace ErrorGen.AspNetCore;

/// <summary>Removes schemas that the framework added for bodies that ErrorGen describes itself, such as <c>ProblemDetails</c>.</summary>
internal static class UnusedSchemas
{
    /// <summary>Collects the schemas to which a response refers.</summary>
    public static void Collect(IOpenApiResponse? response, HashSet<string> names)
    {
        foreach (OpenApiMediaType content in response?.Content?.Values ?? [])
        {
            Collect(content.Schema, names);
        }
    }

    /// <summary>Removes the schemas to which the document no longer refers.</summary>
    public static void Remove(OpenApiDocument document, HashSet<string> candidates)
    {
        // A removed schema may have been the only one that refers to another.
        for (bool isChanged = true; isChanged && candidates.Count > 0;)
        {
            var references = new ReferenceCollector();
            new OpenApiWalker(references).Walk(document);
            string[] unused = [.. candidates.Where(name => !references.Names.Contains(name))];
            isChanged = unused.Length > 0;
            foreach (string name in unused)
            {
                document.Components?.Schemas?.Remove(name);
                candidates.Remove(name);
            }
        }
    }

    private static void Collect(IOpenApiSchema? schema, HashSet<string> names)
    {
        if (schema is null || (schema is OpenApiSchemaReference { Reference.Id: { } id } && !names.Add(id)))
        {
            return;
        }

        IEnumerable<IOpenApiSchema?> nested =
        [
            schema.Items, schema.AdditionalProperties, .. schema.Properties?.Values ?? [], .. schema.OneOf ?? [], .. schema.AnyOf ?? [], .. schema.AllOf ?? [],
        ];
        foreach (IOpenApiSchema? next in nested)
        {
            Collect(next, names);
        }
    }

    private sealed class ReferenceCollector : OpenApiVisitorBase
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override void Visit(IOpenApiReferenceHolder referenceHolder)
        {
            if (referenceHolder is OpenApiSchemaReference { Reference.Id: { } id })
            {
                Names.Add(id);
            }
        }
    }
}
