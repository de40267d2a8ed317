using ErrorGen.Compiler.Parsing.Fields;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Every name that a translation file may use beside the keys of its catalogue. A test compares the published schema with these lists.</summary>
internal static class TranslationFields
{
    /// <summary>The hashes of the texts of the catalogue at the time of their translation, by path.</summary>
    public const string Sources = "$sources";

    public static readonly string[] OfFile = [CatalogFields.Schema, Sources, CatalogFields.Statuses];

    public static readonly string[] OfText = [CatalogFields.Message, CatalogFields.Title];
}
