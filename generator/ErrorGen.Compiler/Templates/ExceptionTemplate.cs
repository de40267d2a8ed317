using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Templates;

/// <summary>The exception that carries an error.</summary>
internal static class ExceptionTemplate
{
    public static Written Render(Source source, CatalogNames catalog, ErrorModel error) =>
        Render(source, catalog, error, Documentation.HasAnnotation(error));

    private static Written Render(Source source, CatalogNames catalog, ErrorModel error, bool hasAnnotation) => source.Write($$"""
        /// <inheritdoc cref="{{catalog.Global}}{{error.Name}}Error"/>
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        {{FileHeader.WithoutAnnotations}}
        public sealed partial class {{error.Name}}Exception : global::ErrorGen.ErrorException<{{catalog.Global}}{{error.Name}}Error>
        {{(hasAnnotation ? FileHeader.WithAnnotations : "")}}
        {
            /// <summary>Initializes the exception.</summary>
            {{Documentation.Parameters(source, error)}}
            /// <param name="innerException">The exception that caused this one, if any.</param>
            public {{error.Name}}Exception({{Documentation.Signature(source, error)}}{{(error.Parameters.Count > 0 ? ", " : "")}}global::System.Exception{{(hasAnnotation ? "?" : "")}} innerException = null)
                : base(new({{Documentation.Arguments(source, error)}}), innerException) { }

            internal {{error.Name}}Exception(global::ErrorGen.ErrorExceptionSource source) : base(source) { }
        }
        {{(hasAnnotation ? "" : FileHeader.WithAnnotations)}}
        """);
}
