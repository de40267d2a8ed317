using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The endpoint filter of a catalogue, and the method that adds it unless the catalogue has the default name.</summary>
internal static class EndpointFilterTemplate
{
    /// <summary>The catalogue whose filter the library adds: <c>AddErrorsFilter()</c> of ErrorGen.AspNetCore uses all catalogues of the application.</summary>
    private const string DefaultClassName = "Errors";

    public static Written Render(Source source, CatalogNames names) => source.Write($$"""
        {{FileHeader.Start(source)}}
        {{FileHeader.Namespace(names.Namespace)}}

        /// <summary>Writes the errors of endpoints, and selects the catalogue <see cref="{{names.Global}}{{Identifier(names.ClassName)}}"/> for bare status codes.</summary>
        {{FileHeader.Attribute}}
        public sealed partial class {{names.FilterClass}} : global::ErrorGen.AspNetCore.ErrorCatalogEndpointFilter
        {
            /// <summary>Initializes the filter.</summary>
            public {{names.FilterClass}}()
                : base({{names.Global}}{{Identifier(names.ClassName)}}.Catalog)
            {
            }
        }

        {{(names.ClassName == DefaultClassName ? Written.Nothing : Extensions(source, names))}}

        """);

    private static Written Extensions(Source source, CatalogNames names) => source.Write($$"""
        /// <summary>Adds <see cref="{{names.Global}}{{names.FilterClass}}"/> to endpoints.</summary>
        {{FileHeader.Attribute}}
        public static partial class {{names.FilterExtensionsClass}}
        {
            /// <summary>Writes the errors of endpoints, and selects the catalogue <see cref="{{names.Global}}{{Identifier(names.ClassName)}}"/> for bare status codes.</summary>
            /// <typeparam name="TBuilder">The type of the builder.</typeparam>
            /// <param name="builder">The builder of an endpoint or of a group.</param>
            /// <returns>The builder.</returns>
            public static TBuilder {{names.AddFilterMethod}}<TBuilder>(this TBuilder builder)
                where TBuilder : global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder =>
                global::ErrorGen.AspNetCore.ErrorGenEndpointConventionBuilderExtensions.AddErrorCatalogFilter(builder, new {{names.Global}}{{names.FilterClass}}());
        }
        """);
}
