using System.Text.Json.Nodes;

namespace ErrorGen.AspNetCore;

/// <summary>Schemas of parameters, with the types that are sent.</summary>
internal static class ParameterSchemas
{
    /// <summary>Returns the object with the parameters of all errors.</summary>
    /// <remarks>
    /// Errors without parameters count: a client sees one class for all of them. A parameter that not every error has is nullable, although it is left out and never null then: without it, a generator of clients in C# makes an absent
    /// number 0.
    /// </remarks>
    /// <param name="definitions">The errors.</param>
    /// <param name="joinsLists">Whether the items of a list are sent as one text.</param>
    public static SchemaNode CreateObject(IReadOnlyList<ErrorDefinition> definitions, bool joinsLists = false)
    {
        var names = definitions.SelectMany(static definition => definition.Parameters).Select(static parameter => parameter.Name).Distinct(StringComparer.Ordinal).ToList();
        var properties = new List<KeyValuePair<string, SchemaNode>>(names.Count);
        var required = new List<string>();
        foreach (string name in names)
        {
            ErrorDefinition[] owners = [.. definitions.Where(definition => definition.Parameters.Any(parameter => parameter.Name == name))];
            ErrorParameter[] parameters = [.. owners.Select(owner => owner.Parameters.First(parameter => parameter.Name == name))];
            bool isInAll = owners.Length == definitions.Count;
            if (isInAll)
            {
                required.Add(name);
            }

            properties.Add(new(name, Create(parameters, isInAll, joinsLists) with { Description = Describe(parameters, isInAll ? [] : owners) }));
        }

        return new SchemaNode { Type = "object", Properties = properties, Required = required };
    }

    /// <summary>Returns the schema of a value as JSON.</summary>
    public static SchemaNode Create(ErrorParameterType type) => type switch
    {
        ErrorParameterType.Boolean => new SchemaNode { Type = "boolean" },
        ErrorParameterType.Int32 => new SchemaNode { Type = "integer", Format = "int32" },
        ErrorParameterType.Int64 => new SchemaNode { Type = "integer", Format = "int64" },
        ErrorParameterType.Decimal => new SchemaNode { Type = "number", Format = "decimal" },
        ErrorParameterType.Double => new SchemaNode { Type = "number", Format = "double" },
        ErrorParameterType.Guid => SchemaNode.Text("uuid"),
        ErrorParameterType.Date => SchemaNode.Text("date"),
        ErrorParameterType.DateTime => SchemaNode.Text("date-time"),

        // A URI is sent as it was given, with characters that RFC 3986 does not allow. A duration does not have the format "duration": clients of NSwag then read a .NET time span, and fail for the ISO 8601 duration that is sent.
        _ => SchemaNode.Text(),
    };

    private static SchemaNode Create(ErrorParameter[] parameters, bool isInAll, bool joinsLists)
    {
        ErrorParameter first = parameters[0];
        if (!parameters.All(parameter => parameter.Type == first.Type && parameter.IsList == first.IsList))
        {
            return SchemaNode.Any;
        }

        SchemaNode item = first.IsList && joinsLists ? SchemaNode.Text() : Create(first.Type) with { Extensions = ListValues(parameters) };
        SchemaNode schema = first.IsList && !joinsLists
            ? new SchemaNode { Type = "array", Items = item with { XmlName = "i" }, IsXmlWrapped = true }
            : item;
        return schema with { IsNullable = !isInAll || parameters.Any(static parameter => parameter.IsNullable) };
    }

    /// <summary>The values of a parameter that can have certain values only. The list is open for clients: a later version may add one.</summary>
    private static KeyValuePair<string, JsonNode>[] ListValues(ErrorParameter[] parameters) => parameters.All(static parameter => parameter.Values.Count > 0)
        ? [new("x-extensible-enum", CodeSchemas.ToArray(parameters.SelectMany(static parameter => parameter.Values).Distinct(StringComparer.Ordinal)))]
        : [];

    /// <summary>The description of the parameter, and the errors that have it if others do not.</summary>
    private static string? Describe(ErrorParameter[] parameters, ErrorDefinition[] owners)
    {
        IEnumerable<string> texts = parameters.Select(static parameter => parameter.Description).OfType<string>().Select(CommonMark.Escape);
        if (parameters[0].Type is ErrorParameterType.Duration)
        {
            texts = texts.Append("An ISO 8601 duration.");
        }

        if (owners.Length > 0)
        {
            texts = texts.Append($"With {string.Join(", ", owners.Select(static owner => CommonMark.Code(owner.Code)).Distinct(StringComparer.Ordinal))}.");
        }

        string description = string.Join(' ', texts.Distinct(StringComparer.Ordinal));
        return description.Length == 0 ? null : description;
    }
}
