using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Reads the names of parameter types.</summary>
internal static class ParameterTypes
{
    private const string NullableSuffix = "?";

    /// <summary>Whether a name ends with the sign of a value that may be missing.</summary>
    public static bool IsNullable(string name) => name.EndsWith(NullableSuffix, StringComparison.Ordinal);

    /// <summary>Returns the type, or null after reporting that there is none of that name.</summary>
    public static (ParameterType Type, bool IsNullable)? Find(ParseContext context, string typeName, TextSpan span)
    {
        bool isNullable = IsNullable(typeName);
        string name = isNullable ? typeName.Substring(0, typeName.Length - NullableSuffix.Length) : typeName;
        if (ParameterType.Find(name) is { } type)
        {
            return (type, isNullable);
        }

        context.Report(
            RuleTable.UnknownType, span, typeName, context.NearestName.Suggest(name, ParameterType.All.Select(known => known.CatalogName)));
        return null;
    }
}
