using System.Text.Json.Nodes;

namespace ErrorGen.AspNetCore;

/// <summary>The schemas of a built-in format: those of any error, and of known errors.</summary>
internal abstract class FormatSchemas
{
    /// <summary>A member whose text a client shows: clients of Kiota use it as the message of their exception.</summary>
    protected static IReadOnlyList<KeyValuePair<string, JsonNode>> PrimaryMessage => [new("x-ms-primary-error-message", JsonValue.Create(true))];

    /// <summary>Returns the schemas of a format, or null for a custom format, whose schema the application defines by its <see cref="ErrorFormat.BodyType"/>.</summary>
    public static FormatSchemas? Find(ErrorFormat format) => format switch
    {
        ProblemDetailsErrorFormat problem => new ProblemSchemas(problem),
        MagentoErrorFormat => new MagentoSchemas(),
        MagentoFallbackErrorFormat => new MagentoFallbackSchemas(),
        EPagesErrorFormat => new EPagesSchemas(),
        _ => null,
    };

    /// <summary>The schema of any error, which a document defines once.</summary>
    public abstract ComponentKey General { get; }

    /// <summary>Whether a body can depend on the method and the path of the request.</summary>
    public virtual bool DependsOnRequest => false;

    /// <summary>Returns the schema of known errors. It adds the components that the schema needs.</summary>
    /// <param name="set">The errors.</param>
    /// <param name="style">The style.</param>
    /// <param name="components">Receives the components.</param>
    public abstract SchemaNode Create(CodeSet set, ErrorSchemas style, IComponents components);

    /// <summary>Creates the schema of <see cref="General"/>.</summary>
    /// <param name="style">The style.</param>
    /// <param name="components">Receives the components that the schema needs.</param>
    public abstract SchemaNode CreateGeneral(ErrorSchemas style, IComponents components);
}

/// <summary>The components of a document.</summary>
internal interface IComponents
{
    /// <summary>Adds a component, unless it has been added.</summary>
    /// <param name="key">The component.</param>
    /// <param name="create">Creates its schema.</param>
    void Add(ComponentKey key, Func<SchemaNode> create);
}
