using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>What makes an error the result of an endpoint, where ASP.NET Core is referenced.</summary>
/// <remarks>The interfaces are implemented explicitly: their members must not meet the properties of parameters.</remarks>
internal static class ErrorResultTemplate
{
    public static string Render(ErrorModel error) => Of($$"""
        /// <content>The error as the result of an endpoint.</content>
        public sealed partial class {{error.ErrorClass}} :
            global::Microsoft.AspNetCore.Http.IResult,
            global::Microsoft.AspNetCore.Http.IStatusCodeHttpResult,
            global::Microsoft.AspNetCore.Http.IContentTypeHttpResult,
            global::Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider
        {
            int? global::Microsoft.AspNetCore.Http.IStatusCodeHttpResult.StatusCode => this.Status;

            /// <summary>Null: the request decides.</summary>
            string? global::Microsoft.AspNetCore.Http.IContentTypeHttpResult.ContentType => null;

            static void global::Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider.PopulateMetadata(
                global::System.Reflection.MethodInfo method, global::Microsoft.AspNetCore.Builder.EndpointBuilder builder) =>
                global::ErrorGen.AspNetCore.ErrorResults.PopulateMetadata(Entry, builder);

            global::System.Threading.Tasks.Task global::Microsoft.AspNetCore.Http.IResult.ExecuteAsync(
                global::Microsoft.AspNetCore.Http.HttpContext httpContext) =>
                global::ErrorGen.AspNetCore.ErrorResults.ExecuteAsync(this, httpContext);
        }
        """);
}
