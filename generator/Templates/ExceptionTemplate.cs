using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The exception that carries an error.</summary>
internal static class ExceptionTemplate
{
    public static string Render(CatalogNames catalog, ErrorModel error) => Of($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        /// <remarks>Status {{error.Status}}, code <c>{{XmlDoc(error.Code)}}</c>, message <c>{{XmlDoc(error.Message)}}</c>.</remarks>
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        public sealed partial class {{error.ExceptionClass}} : global::ErrorGen.ErrorException
        {
            /// <summary>Initializes the exception.</summary>
            {{Documentation.Parameters(error)}}
            /// <param name="innerException">The exception that caused this one, if any.</param>
            public {{error.ExceptionClass}}({{Documentation.Signature(error)}}{{(error.Parameters.Count > 0 ? ", " : "")}}global::System.Exception? innerException = null)
                : base(innerException)
            {
                this.Error = new {{catalog.Global}}{{error.ErrorClass}}({{Documentation.Arguments(error)}});
            }

            /// <inheritdoc/>
            public override {{catalog.Global}}{{error.ErrorClass}} Error { get; }
        }
        """);
}
