using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>Parameters that are lists: read-only lists in C#, and the pattern by which the language of a message joins them.</summary>
internal static class ListTemplate
{
    private const string Items = "global::ErrorGen.ListItems";

    /// <summary>The type of a list.</summary>
    public static string TypeOf(string itemType) => $"global::System.Collections.Generic.IReadOnlyList<{itemType}>";

    /// <summary>The copy of an argument, so that a later change of the list does not change the error. Null and items that are null are refused.</summary>
    public static string Copy(ParameterModel parameter, int index)
    {
        string argument = Identifier(parameter.ArgumentName);
        string name = $"nameof({argument})" + (parameter.IsNullable ? ", isNullable: true" : "");
        return parameter.IsClosed
            ? $"{Items}.Copy({argument}, Entry.Parameters[{Number(index)}], {name})"
            : $"{Items}.Copy({argument}, {name})";
    }

    /// <summary>The value of a property on the wire.</summary>
    public static string Value(ParameterModel parameter) => $"{Items}.ValueOf(this.{Identifier(parameter.PropertyName)})";

    /// <summary>The member that has the list pattern of a language.</summary>
    public static Written Pattern(Source source, string language)
    {
        ListPatternSet patterns = ListLanguages.Find(language);
        return source.Write($$"""
            private global::ErrorGen.ListPattern? _listPattern;

            public override global::ErrorGen.ListPattern ListPattern => _listPattern ??=
                new({{Literal(language)}}, {{Literal(patterns.Pair)}}, {{Literal(patterns.Start)}}, {{Literal(patterns.Middle)}}, {{Literal(patterns.End)}});
            """);
    }
}
