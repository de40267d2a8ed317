using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The class of an error as a value.</summary>
internal static class ErrorTemplate
{
    public static Written Render(Source source, EntryFile file, ErrorModel error) =>
        Render(source, file, error, EntriesTemplate.IsText(error));

    private static Written Render(Source source, EntryFile file, ErrorModel error, bool isText) =>
        Render(source, file, error, DefinitionTemplate.Reference(file.Catalog, error, isText), isText, HasTypedBase(error));

    private static Written Render(Source source, EntryFile file, ErrorModel error, string definition, bool isText, bool hasTypedBase) => source.Write($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        /// <remarks>Status {{error.Status}}, code <c>{{XmlDoc(error.Code)}}</c>{{(error.Description is null ? "" : $", message <c>{XmlDoc(error.Message)}</c>")}}.</remarks>
        {{Documentation.Parameters(source, error)}}
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ErrorGen.ErrorJsonConverter))]
        public sealed partial class {{error.Name}}Error({{Documentation.Signature(source, error)}})
        {{FileHeader.WithoutAnnotations}}
            : {{Base(source, definition, error, hasTypedBase)}}, {{Interface(source, file, error)}}
        {
            static global::ErrorGen.ErrorDefinition global::ErrorGen.IDefinedError.Definition => {{definition}};

            {{(isText ? Written.Nothing : DefinitionTemplate.Render(source, file.Catalog, error))}}

            {{(file.Results == ResultKind.AheadOfTime ? Metadata(source, definition) : Written.Nothing)}}

            /// <inheritdoc/>
            public override {{file.Catalog.Global}}{{error.Name}}Exception ToException(global::System.Exception innerException = null) =>
                new(new global::ErrorGen.ErrorExceptionSource(this, innerException));

            {{(error.Parameters.Any(static parameter => parameter.PropertyName == CreateMethod) ? ExplicitCreate(source, file, error, definition) : Create(source, file, error, definition))}}

            {{(hasTypedBase ? Written.Nothing : Values(source, error))}}
        {{FileHeader.WithAnnotations}}

            {{source.Blocks(error.Data, Constant)}}

            {{(hasTypedBase ? source.Blocks(error.Parameters, error, PropertyOfBase) : source.Blocks(error.Parameters, error, Property))}}

            {{ClosedSetTemplate.Enums(source, error)}}
        }
        """);

    /// <summary>The method that creates an error from values.</summary>
    private const string CreateMethod = "Create";

    /// <summary>The most parameters that a base class of the runtime stores. An error with more stores them itself.</summary>
    private const int MostTypedParameters = 4;

    /// <summary>Whether a base class stores the values; it stores them as they are on the wire, which an enumeration is not.</summary>
    private static bool HasTypedBase(ErrorModel error) =>
        error.Parameters.Count <= MostTypedParameters && !error.Parameters.Any(static parameter => parameter.IsClosed);

    private static Written Base(Source source, string definition, ErrorModel error, bool isTyped) => error.Parameters.Count == 0 || !isTyped
        ? source.Write($$"""global::ErrorGen.Error({{definition}})""")
        : source.Write($$"""global::ErrorGen.TypedError<{{source.List(error.Parameters, TypeArgument)}}>({{definition}}, {{source.List(error.Parameters, BaseArgument)}})""");

    private static Written BaseArgument(Source source, ParameterModel parameter, int index) =>
        source.Write($$"""{{(parameter.IsList ? ListTemplate.Copy(parameter, index) : Identifier(parameter.ArgumentName))}}""");

    private static Written TypeArgument(Source source, ParameterModel parameter) => source.Write($$"""{{Unannotated(parameter)}}""");

    /// <summary>The type as it is written without nullable annotations, which references have and values do not.</summary>
    private static string Unannotated(ParameterModel parameter) => parameter.IsList ? ListTemplate.TypeOf(parameter.Type.CSharpName)
        : parameter.Type.IsReference ? parameter.Type.CSharpName
        : parameter.Type.CSharpName + (parameter.IsNullable ? "?" : "");

    /// <summary>What the error can do if ASP.NET Core is referenced, and what it can do in any project.</summary>
    private static Written Interface(Source source, EntryFile file, ErrorModel error) => file.Results != ResultKind.None
        ? source.Write($$"""global::ErrorGen.AspNetCore.IErrorResult<{{error.Name}}Error>""")
        : source.Write($$"""global::ErrorGen.IDefinedError<{{error.Name}}Error>""");

    /// <summary>An alias, because a name with <c>global::</c> would be a part of the name by which ASP.NET Core looks for the member.</summary>
    public const string MetadataAlias = "using IEndpointMetadataProvider = global::Microsoft.AspNetCore.Http.Metadata.IEndpointMetadataProvider;";

    /// <summary>The member that ASP.NET Core looks for in the type itself if the application is Ahead-of-Time compiled.</summary>
    private static Written Metadata(Source source, string definition) => source.Write($$"""
        static void IEndpointMetadataProvider.PopulateMetadata(global::System.Reflection.MethodInfo method, global::Microsoft.AspNetCore.Builder.EndpointBuilder builder) =>
            global::ErrorGen.AspNetCore.ErrorResultMetadata.Populate({{definition}}, builder);
        """);

    /// <summary>A public method has a short name in the assembly; an explicit implementation is named after the interface and its type argument.</summary>
    private static Written Create(Source source, EntryFile file, ErrorModel error, string definition) => source.Write($$"""
        /// <inheritdoc/>
        public static {{file.Catalog.Global}}{{error.Name}}Error Create(global::System.ReadOnlySpan<global::ErrorGen.ErrorValue> values){{(IsExpression(error) ? " =>" : "")}}
        {{CreateBody(source, definition, error)}}
        """);

    /// <summary>The same, if a parameter has the name of the method.</summary>
    private static Written ExplicitCreate(Source source, EntryFile file, ErrorModel error, string definition) => source.Write($$"""
        static {{file.Catalog.Global}}{{error.Name}}Error global::ErrorGen.IDefinedError<{{file.Catalog.Global}}{{error.Name}}Error>.Create(global::System.ReadOnlySpan<global::ErrorGen.ErrorValue> values){{(IsExpression(error) ? " =>" : "")}}
        {{CreateBody(source, definition, error)}}
        """);

    private static Written CreateBody(Source source, string definition, ErrorModel error)
    {
        return IsExpression(error)
            ? source.Write($$"""
                    new({{source.List(error.Parameters, definition, ArgumentOfExpression)}});
                """)
            : source.Write($$"""
                {
                    {{definition}}.ThrowIfNotValues(values);
                    return new({{source.List(error.Parameters, definition, Argument)}});
                }
                """);
    }

    /// <summary>Whether the first value can be checked and read in one call: an expression does not need a local variable, and is half as long in the assembly.</summary>
    private static bool IsExpression(ErrorModel error) => error.Parameters.Count > 0 && !error.Parameters[0].IsClosed;

    private static Written PropertyOfBase(Source source, ErrorModel error, ParameterModel parameter, int index) => source.Write($$"""
        /// <summary>{{Documentation.Of(source, parameter)}}</summary>
        public {{Documentation.TypeOf(error, parameter)}} {{Identifier(parameter.PropertyName)}} => Value_{{index + 1}};
        """);

    private static Written Constant(Source source, DataModel data) => source.Write($$"""
        /// <summary>The value of '{{data.Name}}', which is the same for every occurrence.</summary>
        public const {{data.CSharpType}} {{Identifier(data.ConstantName)}} = {{data.Literal}};
        """);

    private static Written Property(Source source, ErrorModel error, ParameterModel parameter, int index) => source.Write($$"""
        /// <summary>{{Documentation.Of(source, parameter)}}</summary>
        public {{Documentation.TypeOf(error, parameter)}} {{Identifier(parameter.PropertyName)}} { get; } = {{(
            parameter.IsList ? ListTemplate.Copy(parameter, index) : parameter.IsClosed ? ClosedSetTemplate.Checked(parameter) : Identifier(parameter.ArgumentName))}};
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
    private static Written Argument(Source source, string definition, ParameterModel parameter, int index) => parameter.IsClosed
        ? source.Write($$"""{{ClosedSetTemplate.Argument(definition, parameter, index)}}""")
        : source.Write($$"""values[{{index}}].Get<{{Unannotated(parameter)}}>()""");

    /// <summary>The same, if the first value is checked and read in one call.</summary>
    private static Written ArgumentOfExpression(Source source, string definition, ParameterModel parameter, int index) => index == 0 && !parameter.IsClosed
        ? source.Write($$"""{{definition}}.CheckedFirst(values).Get<{{Unannotated(parameter)}}>()""")
        : Argument(source, definition, parameter, index);

    private static Written Value(Source source, ParameterModel parameter, int index) =>
        source.Write($$"""{{index}} => {{(
            parameter.IsClosed ? ClosedSetTemplate.Text(parameter, index)
            : parameter.IsList ? ListTemplate.Value(parameter)
            : "this." + Identifier(parameter.PropertyName))}},""");
}
