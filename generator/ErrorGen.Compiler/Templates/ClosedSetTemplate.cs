using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>Parameters that can have certain values only: an enumeration in C#, and text on the wire.</summary>
internal static class ClosedSetTemplate
{
    private const string Closed = "global::ErrorGen.ClosedValue";

    /// <summary>The enumerations of an entry.</summary>
    public static Written Enums(Source source, ErrorModel error) =>
        error.Parameters.Any(static parameter => parameter.IsClosed)
            ? source.Blocks(error.Parameters.Where(parameter => parameter.IsClosed).ToEquatableArray(), Enum)
            : Written.Nothing;

    /// <summary>The type of a parameter in the signatures of an entry.</summary>
    public static string TypeOf(ErrorModel error, ParameterModel parameter) => $"{error.ErrorClass}.{parameter.EnumName}";

    /// <summary>The checked value of a property.</summary>
    public static string Checked(ParameterModel parameter)
    {
        string argument = Identifier(parameter.ArgumentName);
        return parameter.IsNullable
            ? $"{argument} is {{ }} __given ? ({parameter.EnumName}){Check("__given")} : null"
            : $"({parameter.EnumName}){Check(argument)}";

        string Check(string value) => $"{Closed}.Check((int){value}, {Number(parameter.Values.Count)}, nameof({argument}))";
    }

    /// <summary>The value of a property on the wire.</summary>
    public static string Text(ParameterModel parameter, int index)
    {
        string property = "this." + Identifier(parameter.PropertyName);
        if (parameter.IsList)
        {
            return $"{Closed}.TextOf({property})";
        }

        return parameter.IsNullable
            ? $"{property} is {{ }} __given ? Definition.Parameters[{Number(index)}].Values[(int)__given] : (string)null"
            : $"Definition.Parameters[{Number(index)}].Values[(int){property}]";
    }

    /// <summary>The argument of the constructor for a value of the wire.</summary>
    public static string Argument(string definition, ParameterModel parameter, int index)
    {
        if (parameter.IsList)
        {
            return $"{Closed}.ItemsOf<{parameter.EnumName}>({definition}.Parameters[{Number(index)}], values[{Number(index)}])";
        }

        string value = $"({parameter.EnumName}){Closed}.IndexOf({definition}.Parameters[{Number(index)}], values[{Number(index)}])";
        return parameter.IsNullable ? $"values[{Number(index)}].IsNull ? null : {value}" : value;
    }

    private static Written Enum(Source source, ParameterModel parameter) => source.Write($$"""
        /// <summary>The values of '{{XmlDoc(parameter.Name)}}'.</summary>
        {{FileHeader.Attribute}}
        public enum {{Identifier(parameter.EnumName)}}
        {
            {{source.Lines(parameter.Values, Member)}}
        }
        """);

    private static Written Member(Source source, ParameterValue value) => source.Write($$"""
        /// <summary><c>{{XmlDoc(value.Text)}}</c></summary>
        {{Identifier(value.Name)}},
        """);
}
