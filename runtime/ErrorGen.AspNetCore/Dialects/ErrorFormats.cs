namespace ErrorGen.AspNetCore;

/// <summary>The built-in formats with default settings.</summary>
/// <remarks>All formats except <see cref="EPagesContainer"/> also offer an HTML page to clients that prefer <c>text/html</c>.</remarks>
public static class ErrorFormats
{
    /// <summary>Problem details for HTTP APIs (RFC 9457), as JSON and XML.</summary>
    public static ErrorFormat ProblemDetails => ProblemDetailsErrorFormat.Default;

    /// <summary>
    /// The format of the Magento 2 REST API: the message with its placeholders, and the parameters beside it, so that the client can translate
    /// the message and insert the values.
    /// </summary>
    public static ErrorFormat Magento { get; } = new MagentoErrorFormat();

    /// <summary>
    /// The format that Magento 2 uses if its own error handling fails: a list of codes and finished messages. Meant as
    /// <see cref="ErrorGenOptions.DefaultFormat"/> beside groups with <see cref="Magento"/>.
    /// </summary>
    public static ErrorFormat MagentoFallback { get; } = new MagentoFallbackErrorFormat();

    /// <summary>The format of the ePages REST API: the finished message followed by the request, and the status as text.</summary>
    public static ErrorFormat EPages { get; } = new EPagesErrorFormat();

    /// <summary>
    /// The HTML page of the container in front of the ePages application. Meant as <see cref="ErrorGenOptions.DefaultFormat"/> beside groups
    /// with <see cref="EPages"/>. It shows the path of the request.
    /// </summary>
    public static ErrorFormat EPagesContainer { get; } = new EPagesContainerErrorFormat();
}
