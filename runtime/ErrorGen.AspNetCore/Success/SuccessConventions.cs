namespace ErrorGen.AspNetCore;

/// <summary>The success conventions that come with the library.</summary>
public static class SuccessConventions
{
    /// <summary>
    /// As the REST API of Magento 2 answers: JSON or XML with status 200, or 202 for what is only accepted; <c>true</c> for a <c>DELETE</c> without content, an
    /// empty list for any other method.
    /// </summary>
    public static SuccessConvention Magento { get; } = new MagentoSuccess();

    /// <summary>
    /// As the REST API of ePages answers: JSON for clients that accept <c>application/vnd.epages.v1+json</c>, which is sent as <c>application/json</c> and named in
    /// <c>X-epages-Media-Type</c>; 204 without content.
    /// </summary>
    public static SuccessConvention EPages { get; } = new EPagesSuccess();
}
