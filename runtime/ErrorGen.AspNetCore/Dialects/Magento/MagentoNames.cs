namespace ErrorGen.AspNetCore;

/// <summary>Names that the Magento representations share.</summary>
internal static class MagentoNames
{
    /// <summary>The parameter of Magento's own messages that names the invalid field.</summary>
    public const string Field = "fieldName";

    /// <summary>The element of every item of a list.</summary>
    public const string Item = "item";
}
