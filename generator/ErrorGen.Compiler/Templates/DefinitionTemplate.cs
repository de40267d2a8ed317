using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The definition of an entry: a field of its class, unless the entry is text in the data of the catalogue.</summary>
internal static class DefinitionTemplate
{
    /// <summary>The field of an entry that is not text.</summary>
    public static Written Render(Source source, CatalogNames catalog, ErrorModel error) =>
        IsCompact(error) ? Compact(source, catalog, error) : Full(source, catalog, error);

    /// <summary>The expression for the definition in the class of the error.</summary>
    public static string Reference(CatalogNames catalog, ErrorModel error, bool isText) => isText
        ? string.Concat(catalog.Global, Identifier(catalog.ClassName), ".", Identifier(error.Name))
        : "Entry";

    /// <summary>The names of the parameters with their types.</summary>
    public static string ParameterList(ErrorModel error) => error.Parameters.Count switch
    {
        0 => "",
        1 => NameAndType(error.Parameters[0]),
        _ => string.Join(" ", error.Parameters.Select(NameAndType)),
    };

    /// <summary>Whether the parameters fit in a list of names and types, which takes less code than an object for each of them.</summary>
    public static bool IsCompact(ErrorModel error)
    {
        for (int i = 0; i < error.Parameters.Count; i++)
        {
            if (error.Parameters[i] is not { Format: null, Description: null, IsClosed: false, Name: var name } || !IsPlain(name))
            {
                return false;
            }
        }

        return true;
    }

    private static Written Compact(Source source, CatalogNames catalog, ErrorModel error) => source.Write($$"""
        internal static readonly global::ErrorGen.ErrorDefinition Entry = new(
            {{catalog.Global}}{{Identifier(catalog.ClassName)}}.Catalog,
            key: "{{Escaped(error.Key)}}",
            status: {{error.Status}},
            messageTemplate: "{{Escaped(error.Message)}}"{{Parameters(source, error)}}{{Code(source, error)}}){{End(error)}}
        {{DefinitionDetails.Render(source, error)}}
        """);

    private static Written Full(Source source, CatalogNames catalog, ErrorModel error) => source.Write($$"""
        internal static readonly global::ErrorGen.ErrorDefinition Entry = new(
            {{catalog.Global}}{{Identifier(catalog.ClassName)}}.Catalog,
            key: "{{Escaped(error.Key)}}",
            code: "{{Escaped(error.Code)}}",
            status: {{error.Status}},
            messageTemplate: "{{Escaped(error.Message)}}"{{source.Each(error.Parameters, Parameter)}}){{End(error)}}
        {{DefinitionDetails.Render(source, error)}}
        """);

    private static string End(ErrorModel error) => DefinitionDetails.Any(error) ? "" : ";";

    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static Written Parameters(Source source, ErrorModel error) => error.Parameters.Count == 0 ? Written.Nothing : source.Write($$"""
        ,
        parameters: "{{ParameterList(error)}}"{{(error.HasPositionalParameters ? ", isPositional: true" : "")}}
        """);

    private static string NameAndType(ParameterModel parameter)
    {
        string type = (parameter.Type.RuntimeName == ParameterType.String.RuntimeName && !parameter.IsList ? "" : ":" + parameter.Type.CatalogName)
            + (parameter.IsList ? ParameterType.ListSuffix : "")
            + (parameter.IsNullable ? "?" : "");
        return type.Length == 0 ? parameter.Name : parameter.Name + type;
    }

    private static Written Code(Source source, ErrorModel error) => error.Code == error.Key ? Written.Nothing : source.Write($$"""
        ,
        code: "{{Escaped(error.Code)}}"
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

    private static string Details(ParameterModel parameter) => Initializer(
        parameter.IsNullable ? "IsNullable = true" : null,
        parameter.IsList ? "IsList = true" : null,
        parameter.IsClosed ? $"Values = [{string.Join(", ", parameter.Values.Select(value => Literal(value.Text)))}]" : null,
        parameter.Format is { } format ? $"Format = {Literal(format)}" : null,
        parameter.Description is { } description ? $"Description = {Literal(description)}" : null);
}
