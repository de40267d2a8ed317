using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Reads the names of parameter types.</summary>
internal static class ParameterTypes
{
    private const string NullableSuffix = "?";

    /// <summary>Returns the type, or null after reporting that there is none of that name.</summary>
    public static DeclaredType? Find(ParseContext context, string typeName, TextSpan span)
    {
        bool isNullable = typeName.EndsWith(NullableSuffix, StringComparison.Ordinal);
        string listName = isNullable ? Without(typeName, NullableSuffix) : typeName;
        bool isList = listName.EndsWith(ParameterType.ListSuffix, StringComparison.Ordinal);
        string name = isList ? Without(listName, ParameterType.ListSuffix) : listName;
        if (ParameterType.Find(name) is { } type)
        {
            return new DeclaredType(type, isNullable, isList);
        }

        context.Report(RuleTable.UnknownType, span, typeName, Suggest(context, name, isList));
        return null;
    }

    /// <summary>Returns the nearest type. An item of a list is not missing and is not a list.</summary>
    private static string Suggest(ParseContext context, string name, bool isList)
    {
        string suffix = isList ? ParameterType.ListSuffix : "";
        string item = name.TrimEnd('?', '[', ']');
        return isList && item != name && ParameterType.Find(item) is not null
            ? $"; did you mean '{item}{suffix}'? An item of a list is neither missing nor a list"
            : context.NearestName.Suggest(name + suffix, ParameterType.All.Select(known => known.CatalogName + suffix));
    }

    private static string Without(string name, string suffix) => name.Substring(0, name.Length - suffix.Length);
}

/// <summary>A type as a catalogue declares it.</summary>
/// <param name="Type">The type of the value, or of the items of a list.</param>
/// <param name="IsNullable">Whether the value may be missing.</param>
/// <param name="IsList">Whether the value is a list.</param>
internal sealed record DeclaredType(ParameterType Type, bool IsNullable, bool IsList)
{
    /// <summary>Whether the type is that of a parameter of which nothing but the name is known.</summary>
    public bool IsPlain => ReferenceEquals(Type, ParameterType.String) && !IsNullable && !IsList;
}
