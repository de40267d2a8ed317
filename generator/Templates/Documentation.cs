using ErrorGen.Generator.Model;
using static ErrorGen.Generator.Text.CSharpText;
using static ErrorGen.Generator.Text.Source;

namespace ErrorGen.Generator.Templates;

/// <summary>The parts that the value and the exception of an entry share: signature, comments, attributes.</summary>
internal static class Documentation
{
    public static string Signature(ErrorModel error) =>
        string.Join(", ", error.Parameters.Select(p => $"{TypeOf(p)} {Identifier(p.ArgumentName)}"));

    public static string Arguments(ErrorModel error) =>
        string.Join(", ", error.Parameters.Select(p => Identifier(p.ArgumentName)));

    public static string Parameters(ErrorModel error) => Lines(error.Parameters.Select(p =>
        $"/// <param name=\"{p.ArgumentName}\">{Of(p)}</param>"));

    public static string Of(ParameterModel parameter) =>
        XmlDoc(parameter.Description ?? $"The value of the parameter '{parameter.Name}'.");

    public static string TypeOf(ParameterModel parameter) => parameter.Type.CSharpName + (parameter.IsNullable ? "?" : "");

    public static string Obsolete(ErrorModel error) =>
        error.Deprecated is { } reason ? $"[global::System.Obsolete({Literal(reason)})]" : "";
}
