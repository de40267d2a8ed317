using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace ErrorGen.AspNetCore;

/// <summary>The components that ErrorGen adds to one document.</summary>
/// <remarks>
/// A wanted name can belong to a schema of the application, also to one that the framework adds later: it would then refer to the component instead. The
/// components therefore have names of their own until all operations are described.
/// </remarks>
internal sealed class DocumentComponents : IComponents
{
    // Not [LoggerMessage]: its generator writes the classes of a project in another order in each build, and packages would differ.
    private static readonly Action<ILogger, string, string, Exception?> NameIsTaken = LoggerMessage.Define<string, string>(
        LogLevel.Warning,
        new EventId(1, nameof(NameIsTaken)),
        "The OpenAPI document has a schema {Name} of the application; the schema of the errors is named {Other}. Rename the type, or give the operation another id");

    private readonly OpenApiDocument _document;
    private readonly ILogger _logger;
    private readonly Dictionary<ComponentKey, Component> _components = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IOpenApiHeader> _headers = new(StringComparer.OrdinalIgnoreCase);

    public DocumentComponents(OpenApiDocument document, ILogger logger)
    {
        _document = document;
        _logger = logger;
        Adapter = new OpenApiAdapter(Refer);
    }

    public OpenApiAdapter Adapter { get; }

    /// <summary>Schemas that responses of the framework refer to and that ErrorGen replaced.</summary>
    public HashSet<string> Replaced { get; } = new(StringComparer.Ordinal);

    public void Add(ComponentKey key, Func<SchemaNode> create)
    {
        if (_components.ContainsKey(key))
        {
            return;
        }

        var component = new Component(key.Name, string.Create(CultureInfo.InvariantCulture, $"ErrorGen.{_components.Count}.{key.Name}"));
        _components.Add(key, component);

        // The component is known before its schema is made, because the schema may add components that refer back.
        component.Schema = Adapter.Create(create());
        _document.AddComponent(component.Name, component.Schema);
    }

    /// <summary>Returns a reference to a described header field.</summary>
    public IOpenApiHeader GetHeader(string name)
    {
        if (!_headers.TryGetValue(name, out IOpenApiHeader? header))
        {
            string id = FindFree(name.Replace("-", "", StringComparison.Ordinal).Replace("WWW", "Www", StringComparison.Ordinal), id => _document.Components?.Headers?.ContainsKey(id) is true);
            _document.AddComponent<IOpenApiHeader>(id, CreateHeader(name));
            header = new OpenApiHeaderReference(id, _document);
            _headers.Add(name, header);
        }

        return header;
    }

    /// <summary>Gives the components their names, when the names of all other schemas are known.</summary>
    public void Finish()
    {
        if (_document.Components?.Schemas is not { } schemas)
        {
            return;
        }

        foreach (Component component in _components.Values)
        {
            schemas.Remove(component.Name);
        }

        foreach (Component component in _components.Values)
        {
            component.Name = FindName(component.WantedName, schemas);
            _document.AddComponent(component.Name, component.Schema!);
            component.References.ForEach(set => set(new OpenApiSchemaReference(component.Name, _document)));
        }

        _components.Clear();
    }

    private static OpenApiHeader CreateHeader(string name) => name switch
    {
        _ when name == HeaderNames.RetryAfter => OpenApiAdapter.CreateHeader("The seconds to wait before the next attempt.", new SchemaNode { Type = "integer" }),
        _ when name == HeaderNames.ContentLanguage => OpenApiAdapter.CreateHeader("The language of the message (RFC 5646).", SchemaNode.Text()),
        _ when name == HeaderNames.WWWAuthenticate => OpenApiAdapter.CreateHeader("How to authenticate (RFC 9110, 11.6.1).", SchemaNode.Text()),
        _ => OpenApiAdapter.CreateHeader(name, SchemaNode.Text()),
    };

    private static string FindFree(string name, Func<string, bool> isTaken)
    {
        string free = name;
        for (int i = 2; isTaken(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}{i}");
        }

        return free;
    }

    private string FindName(string wanted, IDictionary<string, IOpenApiSchema> schemas)
    {
        string name = FindFree(wanted, schemas.ContainsKey);
        if (name != wanted && !_names.Contains(wanted))
        {
            NameIsTaken(_logger, wanted, name, null);
        }

        _names.Add(name);
        return name;
    }

    private OpenApiSchemaReference Refer(ComponentKey key, Action<IOpenApiSchema> set)
    {
        Component component = _components[key];
        component.References.Add(set);
        return new OpenApiSchemaReference(component.Name, _document);
    }

    private sealed class Component(string wantedName, string name)
    {
        public string WantedName { get; } = wantedName;

        public string Name { get; set; } = name;

        public OpenApiSchema? Schema { get; set; }

        /// <summary>Replaces each reference to the component.</summary>
        public List<Action<IOpenApiSchema>> References { get; } = [];
    }
}
