namespace ErrorGen.AspNetCore;

/// <summary>The built-in success conventions.</summary>
public static class SuccessConventions
{
    /// <summary>
    /// The convention of the Magento 2 REST API: JSON or XML with status 200, or 202 for an accepted request. Without content the body is
    /// <c>true</c> for <c>DELETE</c> and an empty list for other methods.
    /// </summary>
    public static SuccessConvention Magento { get; } = new MagentoSuccessConvention();

    /// <summary>
    /// The convention of the ePages REST API: JSON for clients that accept <c>application/vnd.epages.v1+json</c>. It is sent as
    /// <c>application/json</c> and named in <c>X-epages-Media-Type</c>. Without content the status is 204.
    /// </summary>
    public static SuccessConvention EPages { get; } = new EPagesSuccessConvention();
}
