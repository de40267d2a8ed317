using System.Reflection;
using System.Runtime.CompilerServices;

namespace ErrorGen.TestSupport;

/// <summary>A list of parameters as C# writes it.</summary>
internal static class ApiParameters
{
    public static string Of(MethodBase method)
    {
        string list = Of(method.GetParameters());
        return method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " + list : list;
    }

    public static string Of(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        string type = ApiTypeName.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
        string value = parameter.HasDefaultValue ? $" = {ApiLiteral.Of(parameter)}" : "";
        return $"{Modifier(parameter)}{type} {parameter.Name}{value}";
    }

    private static string Modifier(ParameterInfo parameter) => parameter switch
    {
        { ParameterType.IsByRef: true, IsOut: true } => "out ",
        { ParameterType.IsByRef: true } when parameter.IsDefined(typeof(RequiresLocationAttribute)) => "ref readonly ",
        { ParameterType.IsByRef: true, IsIn: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
        _ when parameter.IsDefined(typeof(ScopedRefAttribute)) => "scoped ",
        _ => "",
    };
}
