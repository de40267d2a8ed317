using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The class of an error as a value.</summary>
internal static class ErrorTemplate
{
    public static string Render(CatalogNames catalog, ErrorModel error) => Of($$"""
        /// <summary>{{XmlDoc(error.Description ?? error.Message)}}</summary>
        /// <remarks>Status {{error.Status}}, code <c>{{XmlDoc(error.Code)}}</c>, message <c>{{XmlDoc(error.Message)}}</c>.</remarks>
        {{Documentation.Obsolete(error)}}
        {{FileHeader.Attribute}}
        public sealed partial class {{error.ErrorClass}} : global::ErrorGen.Error, global::ErrorGen.IDefinedError
        {
            internal static readonly global::ErrorGen.ErrorDefinition Entry = new(
                {{catalog.Global}}{{Identifier(catalog.ClassName)}}.Catalog,
                key: {{Literal(error.Key)}},
                code: {{Literal(error.Code)}},
                status: {{error.Status}},
                {{Message(error)}}){{(HasDetails(error) ? "" : ";")}}
            {{(HasDetails(error) ? Details(error) : "")}}

            /// <summary>Initializes the error.</summary>
            {{Documentation.Parameters(error)}}
            public {{error.ErrorClass}}({{Documentation.Signature(error)}})
                : base(Entry)
            {
                {{Lines(error.Parameters.Select(p => $"this.{Identifier(p.PropertyName)} = {Identifier(p.ArgumentName)};"))}}
            }

            static global::ErrorGen.ErrorDefinition global::ErrorGen.IDefinedError.Definition => Entry;

            {{Blocks(error.Parameters.Select(Property))}}

            /// <inheritdoc/>
            public override global::ErrorGen.ErrorValue GetParameter(int index) => index switch
            {
                {{Lines(error.Parameters.Select((p, i) => $"{Number(i)} => this.{Identifier(p.PropertyName)},"))}}
                _ => throw new global::System.ArgumentOutOfRangeException("index"),
            };
        }
        """);

    /// <summary>The last arguments of the constructor: the message and each parameter on a line of its own.</summary>
    private static string Message(ErrorModel error) =>
        string.Join(",\n", [$"message: {Literal(error.Message)}", .. error.Parameters.Select(Parameter)]);

    private static string Parameter(ParameterModel parameter) =>
        $"new global::ErrorGen.ErrorParameter({Literal(parameter.Name)}, global::ErrorGen.ErrorParameterType.{parameter.Type.RuntimeName})"
        + ParameterDetails(parameter);

    private static string ParameterDetails(ParameterModel parameter)
    {
        string[] details =
        [
            .. parameter.IsNullable ? ["IsNullable = true"] : Array.Empty<string>(),
            .. parameter.Format is { } format ? [$"Format = {Literal(format)}"] : Array.Empty<string>(),
            .. parameter.Description is { } description ? [$"Description = {Literal(description)}"] : Array.Empty<string>(),
        ];
        return details.Length == 0 ? "" : $" {{ {string.Join(", ", details)} }}";
    }

    private static bool HasDetails(ErrorModel error) => Members(error).Any();

    private static string Details(ErrorModel error) => Of($$"""
        {
            {{Lines(Members(error))}}
        };
        """);

    private static IEnumerable<string> Members(ErrorModel error)
    {
        if (error.HasPositionalParameters)
        {
            yield return "HasPositionalParameters = true,";
        }

        if (error.Title is { } title)
        {
            yield return $"Title = {Literal(title)},";
        }

        if (error.Description is { } description)
        {
            yield return $"Description = {Literal(description)},";
        }

        if (error.RetryAfter is { } seconds)
        {
            yield return $"RetryAfter = global::System.TimeSpan.FromSeconds({Number(seconds)}D),";
        }

        if (error.Help is { } help)
        {
            yield return $"Help = new global::System.Uri({Literal(help)}),";
        }

        if (error.LogLevel is { } level)
        {
            yield return $"LogLevel = global::ErrorGen.ErrorLogLevel.{level},";
        }

        if (error.Deprecated is { } deprecated)
        {
            yield return $"Deprecated = {Literal(deprecated)},";
        }
    }

    private static string Property(ParameterModel parameter) => $$"""
        /// <summary>{{Documentation.Of(parameter)}}</summary>
        public {{Documentation.TypeOf(parameter)}} {{Identifier(parameter.PropertyName)}} { get; }
        """;
}
