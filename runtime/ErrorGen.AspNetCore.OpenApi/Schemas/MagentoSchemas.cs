using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The schemas of <see cref="MagentoErrorFormat"/>.</summary>
/// <remarks>
/// The message template identifies an error there, but it is not a constant of the schema, because it may be translated. The style of schemas has no effect.
/// </remarks>
internal sealed class MagentoSchemas : FormatSchemas
{
    private static readonly ComponentKey Item = new("MagentoErrorItem", typeof(MagentoSchemas));

    public override ComponentKey General { get; } = new("MagentoError", typeof(MagentoSchemas));

    public override SchemaNode CreateGeneral(ErrorSchemas style, IComponents components) => CreateObject(
        SchemaNode.Any with { Description = "A number or a text, if the catalogue defines one." },
        SchemaNode.Any with { Description = "The values of the message: a list if its placeholders are numbers, an object if they are names." },
        components,
        ["message"]);

    public override SchemaNode Create(CodeSet set, ErrorSchemas style, IComponents components)
    {
        var component = new ComponentKey(set.Component, (typeof(MagentoSchemas), set));
        components.Add(component, () => CreateObject(
            CreateCode(set),
            set.HasParameters ? CreateParameters(set) : null,
            components,
            set.AlwaysHasParameters ? ["message", "parameters"] : ["message"]));
        return SchemaNode.To(component);
    }

    private static SchemaNode CreateObject(SchemaNode? code, SchemaNode? parameters, IComponents components, IReadOnlyList<string> required)
    {
        components.Add(Item, static () => new SchemaNode
        {
            Type = "object",
            Required = ["message", "parameters"],
            Properties = [new("message", SchemaNode.Text()), new("parameters", SchemaNode.Any with { Description = "A list or an object, as in the error itself." })],
        });
        var properties = new List<KeyValuePair<string, SchemaNode>>
        {
            new("message", SchemaNode.Text() with { Description = "The message with its placeholders.", Extensions = PrimaryMessage }),
            new("errors", new SchemaNode { Type = "array", Items = SchemaNode.To(Item), IsXmlWrapped = true }),
        };
        if (code is not null)
        {
            properties.Add(new("code", code));
        }

        if (parameters is not null)
        {
            properties.Add(new("parameters", parameters));
        }

        properties.Add(new("trace", SchemaNode.Text()));
        return new SchemaNode { Type = "object", Required = required, Properties = properties, XmlName = "response" };
    }

    /// <summary>The code is sent if it is not the key, and as a number if it is one.</summary>
    private static SchemaNode? CreateCode(CodeSet set)
    {
        string[] sent =
        [
            .. set.Definitions.Where(static definition => definition.Code is not "0" && definition.Code != definition.Key).Select(static definition => definition.Code),
            .. set.StatusCode is { } code ? (string[])[code] : [],
        ];
        return sent switch
        {
            [] => null,
            _ when sent.All(IsNumber) => new SchemaNode { Type = "integer", Format = "int64" },
            _ when !sent.Any(IsNumber) => SchemaNode.Text() with { Extensions = [new("x-extensible-enum", CodeSchemas.ToArray(sent.Distinct(StringComparer.Ordinal)))] },
            _ => SchemaNode.Any,
        };
    }

    private static bool IsNumber(string code) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && number.ToString(CultureInfo.InvariantCulture) == code;

    private static SchemaNode CreateParameters(CodeSet set)
    {
        ErrorDefinition[] withParameters = [.. set.Definitions.Where(static definition => definition.ParameterCount > 0)];
        if (withParameters.All(static definition => definition.HasPositionalParameters))
        {
            return new SchemaNode { Type = "array", Items = SchemaNode.Any };
        }

        return withParameters.Any(static definition => definition.HasPositionalParameters)
            ? SchemaNode.Any with { Description = "A list or an object, depending on the message." }
            : ParameterSchemas.CreateObject(withParameters, joinsLists: true);
    }
}

/// <summary>The schema of <see cref="MagentoFallbackErrorFormat"/>, which is the same for all errors.</summary>
internal sealed class MagentoFallbackSchemas : FormatSchemas
{
    private static readonly ComponentKey Item = new("MagentoFallbackItem", typeof(MagentoFallbackSchemas));

    public override ComponentKey General { get; } = new("MagentoFallbackError", typeof(MagentoFallbackSchemas));

    public override SchemaNode CreateGeneral(ErrorSchemas style, IComponents components)
    {
        components.Add(Item, static () => new SchemaNode
        {
            Type = "object",
            Required = ["code", "message"],
            Properties =
            [
                new("code", new SchemaNode { Type = "integer", Format = "int32", Description = "The status code." }),
                new("message", SchemaNode.Text() with { Extensions = PrimaryMessage }),
                new("trace", SchemaNode.Text()),
            ],
        });
        var errors = new SchemaNode { Type = "array", Items = SchemaNode.To(Item) };
        var messages = new SchemaNode { Type = "object", Required = ["error"], Properties = [new("error", errors)] };
        return new SchemaNode { Type = "object", Required = ["messages"], Properties = [new("messages", messages)], XmlName = "error" };
    }

    public override SchemaNode Create(CodeSet set, ErrorSchemas style, IComponents components)
    {
        components.Add(General, () => CreateGeneral(style, components));
        return SchemaNode.To(General);
    }
}

/// <summary>The schema of <see cref="EPagesErrorFormat"/>, which is the same for all errors.</summary>
internal sealed class EPagesSchemas : FormatSchemas
{
    public override ComponentKey General { get; } = new("EPagesError", typeof(EPagesSchemas));

    /// <summary>The texts of the dialect contain the method and the path.</summary>
    public override bool DependsOnRequest => true;

    public override SchemaNode CreateGeneral(ErrorSchemas style, IComponents components) => new()
    {
        Type = "object",
        Required = ["message", "status"],
        Properties =
        [
            new("message", SchemaNode.Text() with { Extensions = PrimaryMessage }),
            new("status", SchemaNode.Text() with { Description = "The status code as text." }),
        ],
    };

    public override SchemaNode Create(CodeSet set, ErrorSchemas style, IComponents components)
    {
        components.Add(General, () => CreateGeneral(style, components));
        return SchemaNode.To(General);
    }
}
