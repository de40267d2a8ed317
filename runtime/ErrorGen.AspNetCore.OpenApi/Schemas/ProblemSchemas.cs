namespace ErrorGen.AspNetCore;

/// <summary>The schemas of problem details (RFC 9457), with every member that <see cref="ProblemDetailsErrorFormat"/> sends.</summary>
internal sealed class ProblemSchemas(ProblemDetailsErrorFormat format) : FormatSchemas
{
    private const string Code = "code";
    private const string Parameters = "parameters";

    /// <summary>RFC 9457, appendix B.</summary>
    private const string Namespace = "urn:ietf:rfc:7807";

    private static readonly KeyValuePair<string, SchemaNode>[] StandardMembers =
    [
        new("type", SchemaNode.Text("uri-reference")),
        new("title", SchemaNode.Text()),
        new("status", new SchemaNode { Type = "integer", Format = "int32" }),
        new("detail", SchemaNode.Text() with { Extensions = PrimaryMessage }),
        new("instance", SchemaNode.Text("uri-reference")),
    ];

    private static readonly ComponentKey Item = new("ProblemItem", typeof(ProblemSchemas));

    public override ComponentKey General { get; } = new("Problem", (typeof(ProblemSchemas), format.IncludeTraceId, format.ValidationErrors));

    public override SchemaNode CreateGeneral(ErrorSchemas style, IComponents components) => CreateObject(
        SchemaNode.Text() with { Description = "Identifies the error. Missing if the catalogue does not describe the failure." },
        new SchemaNode { Type = "object", AdditionalProperties = SchemaNode.Any, Description = "The values of the message by name." },
        CreateErrors(style, components, isOpen: true),
        hasReport: true,
        ["title", "status"]);

    public override SchemaNode Create(CodeSet set, ErrorSchemas style, IComponents components)
    {
        var component = new ComponentKey(set.Component, (typeof(ProblemSchemas), set));
        switch (style)
        {
            case ErrorSchemas.Union:
                components.Add(component, () => CreateUnion(set, components));
                break;
            case ErrorSchemas.Hierarchy:
                components.Add(component, () => CreateBase(set, component, components));
                break;
            default:
                components.Add(component, () => CreateFlat(set, CodeSchemas.Create(set, style), style, components));
                break;
        }

        return SchemaNode.To(component);
    }

    private static SchemaNode WithXml(SchemaNode schema) => schema with { XmlName = "problem", XmlNamespace = Namespace };

    private static SchemaNode CreateItem() => new()
    {
        Type = "object",
        Required = ["detail"],
        Properties =
        [
            new("detail", SchemaNode.Text()),
            new("field", SchemaNode.Text() with { Description = "The part of the input that the error is about." }),
            new(Code, SchemaNode.Text()),
            new(Parameters, new SchemaNode { Type = "object", AdditionalProperties = SchemaNode.Any }),
        ],
    };

    /// <summary>
    /// Several errors are a list. The messages of a failed validation are a map in the usual setting, as the platform writes it. If both can occur, the schema is
    /// untyped: NSwag reads the first arm of a union for every value and then fails. A union is for documents that are meant for TypeScript.
    /// </summary>
    private SchemaNode CreateErrors(ErrorSchemas style, IComponents components, bool isOpen)
    {
        bool hasMap = isOpen && format.ValidationErrors is ValidationErrorsStyle.Map;
        if (hasMap && style is not ErrorSchemas.Union)
        {
            return SchemaNode.Any with
            {
                Description = "An object with a list of messages per field after a failed validation, or a list of objects with `detail`, `field`, `code` and `parameters` if several errors are reported together.",
            };
        }

        components.Add(Item, CreateItem);
        var list = new SchemaNode { Type = "array", Items = SchemaNode.To(Item), IsXmlWrapped = true, Description = "The errors, if several are reported together." };
        var map = new SchemaNode { Type = "object", AdditionalProperties = new SchemaNode { Type = "array", Items = SchemaNode.Text() }, Description = "The messages of a failed validation by field." };
        return hasMap ? new SchemaNode { OneOf = [map, list] } : list;
    }

    /// <summary>The object with all members in the order in which they are sent.</summary>
    private SchemaNode CreateObject(SchemaNode code, SchemaNode? parameters, SchemaNode errors, bool hasReport, IReadOnlyList<string> required)
    {
        List<KeyValuePair<string, SchemaNode>> properties = [.. StandardMembers, new(Code, code)];
        if (parameters is not null)
        {
            properties.Add(new(Parameters, parameters));
        }

        properties.Add(new("errors", errors));
        if (hasReport)
        {
            properties.Add(new("reportId", SchemaNode.Text() with { Description = "Identifies the log record of an unexpected failure." }));
        }

        if (format.IncludeTraceId)
        {
            properties.Add(new("traceId", SchemaNode.Text()));
        }

        return WithXml(new SchemaNode { Type = "object", Required = required, Properties = properties });
    }

    private SchemaNode CreateFlat(CodeSet set, SchemaNode code, ErrorSchemas style, IComponents components) => WithConstants(set, CreateObject(
        code,
        set.HasParameters ? ParameterSchemas.CreateObject(set.Definitions) : null,
        CreateErrors(style, components, set.IsOpen),
        hasReport: set.IsOpen && set.Definitions[0].Status >= 500,
        RequiredOf(set)));

    /// <summary>Adds the constants of the entries after the code, as they are sent.</summary>
    private static SchemaNode WithConstants(CodeSet set, SchemaNode schema)
    {
        IReadOnlyList<KeyValuePair<string, SchemaNode>> properties = schema.Properties;
        int afterCode = properties.TakeWhile(static property => property.Key != Code).Count() + 1;
        return schema with { Properties = [.. properties.Take(afterCode), .. ConstantsOf(set.Definitions), .. properties.Skip(afterCode)] };
    }

    /// <summary>The constants of entries, each once. A constant of several types can be any value.</summary>
    private static IEnumerable<KeyValuePair<string, SchemaNode>> ConstantsOf(IReadOnlyList<ErrorDefinition> definitions) => definitions
        .SelectMany(static definition => definition.Data)
        .GroupBy(static member => member.Key, StringComparer.Ordinal)
        .Select(static members => KeyValuePair.Create(
            members.Key,
            members.All(member => member.Value.Type == members.First().Value.Type) ? ParameterSchemas.Create(members.First().Value.Type) : SchemaNode.Any));

    private static string[] RequiredOf(CodeSet set) =>
        ["title", "status", .. set.AlwaysHasCode ? (string[])[Code] : [], .. set.AlwaysHasParameters ? (string[])[Parameters] : []];

    /// <summary>One object per error. Errors of another catalogue with the same code are qualified by the name of their catalogue.</summary>
    private SchemaNode CreateUnion(CodeSet set, IComponents components)
    {
        var arms = new List<KeyValuePair<string, ComponentKey>>();
        foreach (ErrorDefinition definition in set.Definitions)
        {
            var arm = new ComponentKey($"{ComponentNames.Clean(definition.Code)}Problem", (typeof(ProblemSchemas), definition, format.IncludeTraceId));
            components.Add(arm, () => CreateFlat(
                new CodeSet(arm.Name, [definition], StatusCode: null, IsOpen: false),
                new SchemaNode { Type = "string", Const = definition.Code, Description = ErrorTexts.Describe(definition), IsDeprecated = definition.DeprecationMessage is not null },
                ErrorSchemas.Union,
                components));
            arms.Add(new(definition.Code, arm));
        }

        bool hasDiscriminator = arms.Select(static arm => arm.Key).Distinct(StringComparer.Ordinal).Count() == arms.Count;
        if (set.IsOpen)
        {
            components.Add(General, () => CreateGeneral(ErrorSchemas.Union, components));
            return new SchemaNode { AnyOf = [.. arms.Select(static arm => SchemaNode.To(arm.Value)), SchemaNode.To(General)] };
        }

        // A body of one of two errors with the same code can match the schemas of both.
        SchemaNode[] all = [.. arms.Select(static arm => SchemaNode.To(arm.Value))];
        return hasDiscriminator ? new SchemaNode { OneOf = all, Discriminator = arms } : new SchemaNode { AnyOf = all };
    }

    /// <summary>A base with the members of every error, from which one object per error derives.</summary>
    private SchemaNode CreateBase(CodeSet set, ComponentKey component, IComponents components)
    {
        var arms = new List<KeyValuePair<string, ComponentKey>>();
        foreach (IGrouping<string, ErrorDefinition> same in set.Definitions.GroupBy(static definition => definition.Code, StringComparer.Ordinal))
        {
            var arm = new ComponentKey($"{set.Component}{ComponentNames.Clean(same.Key)}", (typeof(ProblemSchemas), set, same.Key));
            components.Add(arm, () => new SchemaNode
            {
                AllOf = [SchemaNode.To(component), CreateDerived([.. same])],
                Description = string.Join(" / ", same.Select(ErrorTexts.Describe).Distinct(StringComparer.Ordinal)),
                IsDeprecated = same.All(static definition => definition.DeprecationMessage is not null),
            });
            arms.Add(new(same.Key, arm));
        }

        SchemaNode all = CreateObject(
            CodeSchemas.Create(set, ErrorSchemas.OpenCodes),
            parameters: null,
            CreateErrors(ErrorSchemas.Hierarchy, components, set.IsOpen),
            hasReport: set.IsOpen && set.Definitions[0].Status >= 500,
            set.AlwaysHasCode ? ["title", "status", Code] : ["title", "status"]);
        return all with { Discriminator = arms };
    }

    /// <summary>The members that the errors with one code have beside those of their base.</summary>
    private static SchemaNode CreateDerived(ErrorDefinition[] definitions)
    {
        bool haveParameters = definitions.Any(static definition => definition.ParameterCount > 0);
        return new SchemaNode
        {
            Type = "object",
            Properties = [.. ConstantsOf(definitions), .. haveParameters ? (KeyValuePair<string, SchemaNode>[])[new(Parameters, ParameterSchemas.CreateObject(definitions))] : []],
            Required = definitions.All(static definition => definition.ParameterCount > 0) ? [Parameters] : [],
        };
    }
}
