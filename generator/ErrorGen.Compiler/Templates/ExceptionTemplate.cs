using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Templates;

/// <summary>The exception that carries an error.</summary>
internal static class ExceptionTemplate
{
    public static Written Render(Source source, CatalogNames catalog, ErrorModel error) => source.Write($$"""
        /// <inheritdoc cref="{{catalog.Global}}{{error.ErrorClass}}"/>
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        {{FileHeader.WithoutAnnotations}}
        public sealed partial class {{error.ExceptionClass}} : global::ErrorGen.ErrorException<{{catalog.Global}}{{error.ErrorClass}}>
        {{(error.Parameters.Any(Documentation.HasAnnotation) ? FileHeader.WithAnnotations : "")}}
        {
            /// <summary>Initializes the exception.</summary>
            {{Documentation.Parameters(source, error)}}
            /// <param name="innerException">The exception that caused this one, if any.</param>
            public {{error.ExceptionClass}}({{Documentation.Signature(source, error)}}{{(error.Parameters.Count > 0 ? ", " : "")}}global::System.Exception{{(error.Parameters.Any(Documentation.HasAnnotation) ? "?" : "")}} innerException = null)
                : base(new({{Documentation.Arguments(source, error)}}), innerException)
            {
            }

            internal {{error.ExceptionClass}}(global::ErrorGen.ErrorExceptionSource source)
                : base(source)
            {
            }
        }
        {{(error.Parameters.Any(Documentation.HasAnnotation) ? "" : FileHeader.WithAnnotations)}}
        """);
}
