namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Every name that a translation file may use beside the keys of its catalogue. The published schema is held against these lists by a test.</summary>
internal static class TranslationFields
{
    public static readonly string[] OfFile = [CatalogFields.Schema, CatalogFields.Statuses];

    public static readonly string[] OfText = [CatalogFields.Message, CatalogFields.Title];
}
