namespace ErrorGen.AspNetCore;

/// <summary>The names that the representations of Magento share.</summary>
internal static class MagentoNames
{
    /// <summary>The parameter of Magento's own messages that names the field at fault.</summary>
    public const string Field = "fieldName";

    /// <summary>The element of every item of a list.</summary>
    public const string Item = "item";
}
