using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Templates;

/// <summary>The exception that carries an error.</summary>
internal static class ExceptionTemplate
{
    public static Written Render(Source source, CatalogNames catalog, ErrorModel error) => source.Write($$"""
        /// <inheritdoc cref="{{catalog.Global}}{{error.Name}}Error"/>
        {{Documentation.Parameters(source, error)}}
        /// <param name="innerException">The exception that caused this one, if any.</param>
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        public sealed partial class {{error.Name}}Exception({{Documentation.Signature(source, error)}}{{(error.Parameters.Count > 0 ? ", " : "")}}global::System.Exception? innerException = null)
            : global::ErrorGen.ErrorException(innerException)
        {
            /// <inheritdoc/>
            public override {{catalog.Global}}{{error.Name}}Error Error { get; } = new({{Documentation.Arguments(source, error)}});
        }
        """);
}
