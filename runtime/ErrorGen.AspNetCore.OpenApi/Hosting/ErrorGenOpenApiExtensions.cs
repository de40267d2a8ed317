using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.OpenApi;

namespace ErrorGen.AspNetCore;

/// <summary>Adds the errors of ErrorGen to OpenAPI documents.</summary>
public static class ErrorGenOpenApiExtensions
{
    private static readonly ConditionalWeakTable<OpenApiOptions, ErrorGenOpenApiOptions> Added = [];

    /// <summary>
    /// Describes the declared errors of every endpoint: <c>services.AddOpenApi(options =&gt; options.AddErrorGen());</c>. Transformers that are added
    /// afterwards see the errors and may change them.
    /// </summary>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddErrorGen(this OpenApiOptions options) => options.AddErrorGen(static _ => { });

    /// <inheritdoc cref="AddErrorGen(OpenApiOptions)"/>
    /// <param name="options">The options of the document.</param>
    /// <param name="style">The style of the schemas.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="style"/> is not defined.</exception>
    public static OpenApiOptions AddErrorGen(this OpenApiOptions options, ErrorSchemas style) =>
        options.AddErrorGen(settings => settings.Schemas = style);

    /// <inheritdoc cref="AddErrorGen(OpenApiOptions)"/>
    /// <param name="options">The options of the document.</param>
    /// <param name="configure">Sets how errors are described. If the method is called more than once, every call changes the same settings.</param>
    public static OpenApiOptions AddErrorGen(this OpenApiOptions options, Action<ErrorGenOpenApiOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(configure);
        if (Added.TryGetValue(options, out ErrorGenOpenApiOptions? settings))
        {
            configure(settings);
            return options;
        }

        settings = new ErrorGenOpenApiOptions();
        configure(settings);
        Added.Add(options, settings);
        var transformer = new ErrorTransformer(settings);
        return options.AddOperationTransformer(transformer).AddDocumentTransformer(transformer);
    }
}
