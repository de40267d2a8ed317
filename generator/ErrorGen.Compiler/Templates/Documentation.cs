using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The parts that the value and the exception of an entry share: signature, comments, attributes.</summary>
internal static class Documentation
{
    public static Written Signature(Source source, ErrorModel error) => source.List(error.Parameters, error, static (source, error, parameter, _) =>
        source.Write($$"""{{TypeOf(error, parameter)}} {{Identifier(parameter.ArgumentName)}}"""));

    public static Written Arguments(Source source, ErrorModel error) =>
        source.List(error.Parameters, static (output, parameter) => output.Write($$"""{{Identifier(parameter.ArgumentName)}}"""));

    public static Written Parameters(Source source, ErrorModel error) => source.Lines(error.Parameters, Parameter);

    public static Written Of(Source source, ParameterModel parameter) => parameter.Description is { } description
        ? source.Write($$"""{{XmlDoc(description)}}{{Example(parameter, IsSentence(description) ? " " : ". ")}}""")
        : source.Write($$"""The value of '{{XmlDoc(parameter.Name)}}'.{{Example(parameter, " ")}}""");

    public static string TypeOf(ErrorModel error, ParameterModel parameter)
    {
        string item = parameter.IsClosed ? ClosedSetTemplate.TypeOf(error, parameter) : parameter.Type.CSharpName;
        string type = parameter.IsList ? ListTemplate.TypeOf(item) : item;
        return parameter.IsNullable ? type + "?" : type;
    }

    /// <summary>Whether C# knows the nullability of a parameter, or of its items, by an annotation only.</summary>
    public static bool HasAnnotation(ErrorModel error) => error.Parameters.Any(static parameter => parameter.Type.IsReference || parameter.IsList);

    public static string Obsolete(ErrorModel error) =>
        error.Deprecated is { } reason ? $"[global::System.Obsolete({Literal(reason)})]" : "";

    private static Written Parameter(Source source, ParameterModel parameter) =>
        source.Write($$"""/// <param name="{{parameter.ArgumentName}}">{{Of(source, parameter)}}</param>""");

    private static string Example(ParameterModel parameter, string separator) =>
        parameter.Example is { } example && XmlDoc(example.Text) is { Length: > 0 } text ? $"{separator}Example: <c>{text}</c>." : "";

    private static bool IsSentence(string description) => description.TrimEnd() is { Length: > 0 } text && text[text.Length - 1] is '.' or '!' or '?' or ':';
}
