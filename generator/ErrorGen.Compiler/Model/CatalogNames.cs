namespace ErrorGen.Compiler.Model;

/// <summary>The names of everything that is generated for a catalogue as a whole.</summary>
internal sealed record CatalogNames
{
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
    public string FullName => (Namespace.Length == 0 ? ClassName : $"{Namespace}.{ClassName}").Replace("@", "");

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

    private string Stem =>
        ClassName.EndsWith(Plural, StringComparison.Ordinal) ? ClassName.Substring(0, ClassName.Length - 1) : ClassName;
}
