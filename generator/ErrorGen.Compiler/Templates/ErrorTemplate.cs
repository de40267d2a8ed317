using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The class of an error as a value.</summary>
internal static class ErrorTemplate
{
    public static Written Render(Source source, EntryFile file, ErrorModel error) => source.Write($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        /// <remarks>Status {{error.Status}}, code <c>{{XmlDoc(error.Code)}}</c>{{(error.Description is null ? "" : $", message <c>{XmlDoc(error.Message)}</c>")}}.</remarks>
        {{Documentation.Parameters(source, error)}}
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ErrorGen.ErrorJsonConverter))]
        public sealed partial class {{error.Name}}Error({{Documentation.Signature(source, error)}})
            : global::ErrorGen.Error(Entry), {{Interface(source, file, error)}}
        {
            internal static readonly global::ErrorGen.ErrorDefinition Entry = new(
                {{file.Catalog.Global}}{{Identifier(file.Catalog.ClassName)}}.Catalog,
                key: "{{Escaped(error.Key)}}",
                code: "{{Escaped(error.Code)}}",
                status: {{error.Status}},
                messageTemplate: "{{Escaped(error.Message)}}"{{source.Each(error.Parameters, Parameter)}}){{(DefinitionDetails.Any(error) ? "" : ";")}}
            {{DefinitionDetails.Render(source, error)}}

            static global::ErrorGen.ErrorDefinition global::ErrorGen.IDefinedError.Definition => Entry;

            {{(file.Results == ResultKind.AheadOfTime ? Metadata(source) : Written.Nothing)}}

            {{source.Blocks(error.Parameters, Property)}}

            {{(error.Parameters.Count > 0 ? Values(source, error) : Written.Nothing)}}

            /// <inheritdoc/>
            public override {{file.Catalog.Global}}{{error.Name}}Exception ToException(global::System.Exception? innerException = null) =>
                new(new global::ErrorGen.ErrorExceptionSource(this, innerException));

            static {{file.Catalog.Global}}{{error.Name}}Error global::ErrorGen.IDefinedError<{{file.Catalog.Global}}{{error.Name}}Error>.Create(global::System.ReadOnlySpan<global::ErrorGen.ErrorValue> values)
            {
                Entry.ThrowIfNotValues(values);
                return new({{source.List(error.Parameters, Argument)}});
            }
        }
        """);

    /// <summary>What the error can do where ASP.NET Core is referenced, and what it can do anywhere.</summary>
    private static Written Interface(Source source, EntryFile file, ErrorModel error) => file.Results != ResultKind.None
        ? source.Write($$"""global::ErrorGen.AspNetCore.IErrorResult<{{error.Name}}Error>""")
        : source.Write($$"""global::ErrorGen.IDefinedError<{{error.Name}}Error>""");

    /// <summary>An alias, because a name with <c>global::</c> would be a part of the name by which ASP.NET Core looks for the member.</summary>
    public const string MetadataAlias = "using IEndpointMetadataProvider = global::Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider;";

    /// <summary>The member that ASP.NET Core looks for in the type itself if the application is Ahead-of-Time compiled.</summary>
    private static Written Metadata(Source source) => source.Write($$"""
        static void IEndpointMetadataProvider.PopulateMetadata(global::System.Reflection.MethodInfo method, global::Microsoft.AspNetCore.Builder.EndpointBuilder builder) =>
            global::ErrorGen.AspNetCore.ErrorResultMetadata.Populate(Entry, builder);
        """);

    /// <summary>One of the last arguments of the constructor, on a line of its own.</summary>
    private static Written Parameter(Source source, ParameterModel parameter) => source.Write($$"""
        ,
        new global::ErrorGen.ErrorParameter("{{Escaped(parameter.Name)}}"{{Type(source, parameter)}}){{Details(parameter)}}
        """);

    /// <summary>The type of a parameter that is not a text.</summary>
    private static Written Type(Source source, ParameterModel parameter) => parameter.Type == ParameterType.String
        ? Written.Nothing
        : source.Write($$""", global::ErrorGen.ErrorParameterType.{{parameter.Type.RuntimeName}}""");

    private static string Details(ParameterModel parameter)
    {
        if (!parameter.IsNullable && parameter.Format is null && parameter.Description is null)
        {
            return "";
        }

        string[] details =
        [
            .. parameter.IsNullable ? ["IsNullable = true"] : Array.Empty<string>(),
            .. parameter.Format is { } format ? [$"Format = {Literal(format)}"] : Array.Empty<string>(),
            .. parameter.Description is { } description ? [$"Description = {Literal(description)}"] : Array.Empty<string>(),
        ];
        return $" {{ {string.Join(", ", details)} }}";
    }

    private static Written Property(Source source, ParameterModel parameter) => source.Write($$"""
        /// <summary>{{Documentation.Of(source, parameter)}}</summary>
        public {{Documentation.TypeOf(parameter)}} {{Identifier(parameter.PropertyName)}} { get; } = {{Identifier(parameter.ArgumentName)}};
        """);

    private static Written Values(Source source, ErrorModel error) => source.Write($$"""
        /// <inheritdoc/>
        public override global::ErrorGen.ErrorValue GetParameter(int index) => index switch
        {
            {{source.Lines(error.Parameters, Value)}}
            _ => base.GetParameter(index),
        };
        """);

    /// <summary>A value as an argument of the constructor.</summary>
    private static Written Argument(Source source, ParameterModel parameter, int index) =>
        source.Write($$"""values[{{index}}].Get<{{Documentation.TypeOf(parameter)}}>()""");

    private static Written Value(Source source, ParameterModel parameter, int index) =>
        source.Write($$"""{{index}} => this.{{Identifier(parameter.PropertyName)}},""");
}
