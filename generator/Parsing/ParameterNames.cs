using ErrorGen.Generator.Diagnostics;
using ErrorGen.Generator.Infrastructure;
using ErrorGen.Generator.Model;
using ErrorGen.Generator.Text;

namespace ErrorGen.Generator.Parsing;

/// <summary>Gives the parameters of an entry their C# names.</summary>
internal static class ParameterNames
{
    private const string RenameSuffix = "Value";

    /// <summary>The parameters with their names, or null where they have none or share one, which is reported.</summary>
    public static EquatableArray<ParameterModel>? Assign(
        ParseContext context, IReadOnlyList<DeclaredParameter> parameters, string errorName)
    {
        if (parameters.Count == 0)
        {
            return EquatableArray<ParameterModel>.Empty;
        }

        var models = new List<ParameterModel>(parameters.Count);
        var owners = new NameOwners();
        bool isBroken = false;
        foreach (DeclaredParameter parameter in parameters)
        {
            string? property = PropertyName(context, parameter, errorName);
            if (property is null)
            {
                isBroken = true;
                continue;
            }

            // Two properties can differ in more than case and their arguments not: U+0398 and U+03F4 have one small letter.
            string argument = CSharpNames.Camel(property);
            if ((owners.Find(property) ?? owners.Find(argument)) is { } owner)
            {
                context.Report(Descriptors.CollidingParameters, parameter.Span, parameter.Name, property, owner);
                isBroken = true;
            }
            else
            {
                ElementNames.Check(context, parameter);
                owners.Add(property, parameter.Name);
                owners.Add(argument, parameter.Name);
                models.Add(new ParameterModel(
                    parameter.Name,
                    property,
                    argument,
                    parameter.Type,
                    parameter.IsNullable,
                    parameter.Format,
                    parameter.Description));
            }
        }

        return isBroken ? null : models.ToEquatableArray();
    }

    private static string? PropertyName(ParseContext context, DeclaredParameter parameter, string errorName)
    {
        string? name = CSharpNames.Pascal(parameter.Name);
        if (name is null)
        {
            context.Report(Descriptors.MalformedName, parameter.Span, parameter.Name);
            return null;
        }

        if (name.Length > CSharpNames.LongestName)
        {
            context.Report(Descriptors.MalformedValue, parameter.Span, CatalogFields.Name, CSharpNames.LongestNameText, parameter.Name);
            return null;
        }

        if (!MemberNames.IsReservedInError(name, errorName))
        {
            return name;
        }

        // Renamed and not refused: the name is a promise to clients, the property is not.
        context.Report(Descriptors.RenamedMember, parameter.Span, parameter.Name, name + RenameSuffix, name);
        return name + RenameSuffix;
    }
}
