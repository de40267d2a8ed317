using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Templates;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>A parameter of an entry.</summary>
internal static class ParameterTree
{
    public static ScriptObject Create(ErrorModel error, ParameterModel parameter, int index) => Tree.Object(
        ("name", parameter.Name),
        ("index", index),
        ("type", parameter.Type.CatalogName),
        ("isList", parameter.IsList),
        ("isNullable", parameter.IsNullable),
        ("values", Tree.List(parameter.Values.Select(value => Tree.Object(("value", value.Text), ("name", value.Name))))),
        ("format", parameter.Format),
        ("description", parameter.Description),
        ("example", ExampleTree.Create(error.ExampleOf(index))),
        ("propertyName", parameter.PropertyName),
        ("argumentName", parameter.ArgumentName),
        ("enumName", parameter.IsClosed ? parameter.EnumName : null),
        ("csharpType", Documentation.TypeOf(error, parameter)));
}
