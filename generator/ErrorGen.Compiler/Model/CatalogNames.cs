namespace ErrorGen.Compiler.Model;

/// <summary>The names of everything that is generated for a catalogue as a whole.</summary>
internal sealed record CatalogNames
{
    /// <summary>The key of the metadata that every catalogue adds to its assembly; its value is <see cref="FullName"/>.</summary>
    public const string MetadataKey = "ErrorGen.Catalog";

    /// <summary>The class in that of the catalogue that has the data.</summary>
    public const string DataClass = "Catalog_Data";

    private const string Plural = "Errors";

    public CatalogNames(string namespaceName, string className)
    {
        Namespace = namespaceName;
        ClassName = className;
        Global = namespaceName.Length == 0 ? "global::" : $"global::{namespaceName}.";
    }

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The static class with the definitions, such as <c>Errors</c>.</summary>
    public string ClassName { get; }

    /// <summary>The qualifier of a type of the catalogue in generated code.</summary>
    public string Global { get; }

    /// <summary>The class with its namespace, as metadata names it: without the signs before keywords.</summary>
    public string FullName => InMetadata(ClassName);

    /// <summary>The class of the wire codes with its namespace, as metadata names it.</summary>
    public string CodesFullName => InMetadata(CodesClass);

    /// <summary>The names of a catalogue whose class has this name in metadata.</summary>
    public static CatalogNames FromFullName(string fullName)
    {
        int dot = fullName.LastIndexOf('.');
        return dot < 0 ? new("", fullName) : new(fullName.Substring(0, dot), fullName.Substring(dot + 1));
    }

    /// <summary>The class of the wire codes: <c>Errors</c> gives <c>ErrorCodes</c>.</summary>
    public string CodesClass => Stem + "Codes";

    /// <summary>The class of the localization keys.</summary>
    public string KeysClass => Stem + "Keys";

    /// <summary>The endpoint filter.</summary>
    public string FilterClass => ClassName + "EndpointFilter";

    /// <summary>The class of the extension method that adds the filter.</summary>
    public string FilterExtensionsClass => FilterClass + "Extensions";

    /// <summary>The extension method that adds the filter.</summary>
    public string AddFilterMethod => $"Add{ClassName}Filter";

    /// <summary>The class with the extension members of <c>TypedResults</c>.</summary>
    public string TypedResultsClass => ClassName + "TypedResultsExtensions";

    /// <summary>The class that registers the catalogue.</summary>
    public string RegistrationClass => ClassName + "Registration";

    /// <summary>The class with the translations.</summary>
    public string TranslationsClass => ClassName + "Translations";

    /// <summary>Every type that is generated for the catalogue as a whole.</summary>
    public IEnumerable<string> Types =>
        [ClassName, CodesClass, KeysClass, FilterClass, FilterExtensionsClass, TypedResultsClass, RegistrationClass, TranslationsClass];

    private string InMetadata(string type) => (Namespace.Length == 0 ? type : $"{Namespace}.{type}").Replace("@", "");

    private string Stem =>
        ClassName.EndsWith(Plural, StringComparison.Ordinal) ? ClassName.Substring(0, ClassName.Length - 1) : ClassName;
}
