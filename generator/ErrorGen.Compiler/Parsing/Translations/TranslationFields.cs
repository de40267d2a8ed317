using ErrorGen.Compiler.Parsing.Fields;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Every name that a translation file may use beside the keys of its catalogue. A test compares the published schema with these lists.</summary>
internal static class TranslationFields
{
    public static readonly string[] OfFile = [CatalogFields.Schema, CatalogFields.Statuses];

    public static readonly string[] OfText = [CatalogFields.Message, CatalogFields.Title];
}
