using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Templates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>Every type and member that a project declares, against those that the models of its catalogues promise: text that broke out of its place would declare more.</summary>
internal static class DeclaredNames
{
    /// <summary>The definition once more, where code that knows only the type of an error finds it.</summary>
    private const string Implemented = "global::ErrorGen.IDefinedError.Definition";

    /// <summary>The factory that creates an error from values. In the name of an explicit interface the compiler keeps the <c>@</c> of reserved keywords only.</summary>
    private static string Factory(CatalogNames names, ErrorModel error) =>
        $"global::ErrorGen.IDefinedError<{string.Join('.', names.Namespace.Split('.').Select(Escaped).Append(error.ErrorClass).Where(part => part.Length > 0))}>.Create";

    private static string Escaped(string part)
    {
        string name = part.TrimStart('@');
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    /// <summary>Fails where the project declares anything else than the models say.</summary>
    public static void AssertAsPromised(GeneratorOutput library)
    {
        IEnumerable<string> promised = library.Catalogs.SelectMany(catalog => Promised(catalog, [.. library.Translations.Where(found => found.Catalog == catalog.Names)])).Order(StringComparer.Ordinal);
        IEnumerable<string> declared = Declared(library.Compilation.Assembly.GlobalNamespace).Order(StringComparer.Ordinal);
        Assert.Equal(promised, declared);
    }

    private static IEnumerable<string> Declared(INamespaceOrTypeSymbol symbol) => symbol.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared)
        .SelectMany(member => member switch
        {
            INamespaceSymbol inner => Declared(inner),
            INamedTypeSymbol type => [Name(type), .. Declared(type)],
            IMethodSymbol { AssociatedSymbol: not null } => [],
            _ => (IEnumerable<string>)[$"{Name(member.ContainingType)}.{member.Name}"],
        });

    private static string Name(INamedTypeSymbol type)
    {
        string scope = type.ContainingType is { } outer ? Name(outer) : type.ContainingNamespace.ToDisplayString(PlainNames);
        return scope.Length == 0 ? type.Name : $"{scope}.{type.Name}";
    }

    /// <summary>The properties and constants. An error with more than four parameters stores them itself, and one with properties that are not text has its own definition.</summary>
    private static IEnumerable<string> Members(ErrorModel error) =>
    [
        .. EntriesTemplate.IsText(error) ? Array.Empty<string>() : ["Entry"],
        .. error.Parameters.Select(parameter => parameter.PropertyName),
        .. error.Data.Select(data => data.ConstantName),
        .. error.Parameters.Count > 4 || error.Parameters.Any(parameter => parameter.IsClosed) ? ["GetParameter"] : Array.Empty<string>(),
    ];

    /// <summary>The factory has a public name, unless a parameter has that.</summary>
    private static string Create(CatalogNames names, ErrorModel error) =>
        error.Parameters.Any(parameter => parameter.PropertyName == "Create") ? Factory(names, error) : "Create";

    private static IEnumerable<string> Promised(CatalogModel catalog, TranslationModel[] translations)
    {
        CatalogNames names = catalog.Names;
        string[] entries = [.. catalog.Errors.Select(error => error.Name)];
        return
        [
            .. Type(names, names.ClassName, ["Catalog", "All", "TryGet", .. entries]),
            .. Type(names, names.CodesClass, entries),
            .. Type(names, names.KeysClass, entries),
            .. Type(names, $"{names.ClassName}.{CatalogNames.DataClass}",
            [
                "Instance", ".ctor", "Count", "CodeOrder", "GetEntries", "Revision",
                .. catalog.Errors.Any(error => error.Examples.Count > 0) ? ["GetExamples"] : Array.Empty<string>(),
                .. catalog.Errors.All(EntriesTemplate.IsText) ? Array.Empty<string>() : ["GetOwnDefinition"],
                .. catalog.Statuses.Count > 0 ? ["Statuses"] : Array.Empty<string>(),
                .. translations.Length > 0 ? ["Translations"] : Array.Empty<string>(),
                .. catalog.TypeBase is not null ? ["TypeUriTemplate"] : Array.Empty<string>(),
                .. HasRule(catalog.Culture, catalog.Errors.Select(error => error.Variants)) ? ["PluralRule"] : Array.Empty<string>(),
                .. catalog.Errors.Any(error => error.HasLists) ? ["ListPattern", "_listPattern"] : Array.Empty<string>(),
            ]),
            .. catalog.Errors.SelectMany(error => Type(
                names, error.ErrorClass, [".ctor", Implemented, Create(names, error), "ToException", .. Members(error)])),
            .. catalog.Errors.SelectMany(error => error.Parameters.Where(parameter => parameter.IsClosed).SelectMany(parameter =>
                Type(names, $"{error.ErrorClass}.{parameter.EnumName}", parameter.Values.Select(value => value.Name)))),
            .. catalog.Errors.SelectMany(error => Type(names, error.ExceptionClass, [".ctor", ".ctor"])),
            .. translations.Length > 0 ? Type(names, names.TranslationsClass, ["All", "Revision"]) : [],
            .. translations.SelectMany(Promised),
        ];
    }

    private static IEnumerable<string> Promised(TranslationModel translation) => Type(
        translation.Catalog,
        $"{translation.Catalog.TranslationsClass}.{TranslationListTemplate.ClassOf(translation.Language)}",
        [
            ".ctor", "Revision",
            .. translation.Statuses.Count > 0 ? ["_statuses", "Statuses"] : Array.Empty<string>(),
            "GetMessages",
            .. translation.Variants.Count > 0 ? translation.Variants.Select(item => $"Variants{item.Index}").Append("GetVariants") : [],
            .. HasRule(translation.Language, translation.Variants.Select(item => item.Variants)) ? ["PluralRule"] : Array.Empty<string>(),
            .. translation.HasLists ? ["ListPattern", "_listPattern"] : Array.Empty<string>(),
            .. translation.Titles.Count > 0 ? ["GetTitles"] : Array.Empty<string>(),
        ]);

    /// <summary>Whether variants need the plural rule of a language.</summary>
    private static bool HasRule(string language, IEnumerable<VariantsModel?> variants) => PluralLanguages.Find(language).Rules.Length > 1
        && variants.Any(one => one is { Kind: SelectorKind.Plural } && one.Items.Any(item => item.Name[0] != '='));

    private static IEnumerable<string> Type(CatalogNames names, string type, IEnumerable<string> members)
    {
        string name = names.Global["global::".Length..].Replace("@", "", StringComparison.Ordinal) + type;
        return [name, .. members.Select(member => $"{name}.{member}")];
    }

    /// <summary>Full names without the <c>@</c> of keywords; the global namespace has none.</summary>
    private static readonly SymbolDisplayFormat PlainNames = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
