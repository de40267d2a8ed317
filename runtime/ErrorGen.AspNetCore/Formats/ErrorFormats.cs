namespace ErrorGen.AspNetCore;

/// <summary>The formats that come with the library.</summary>
/// <remarks>Each but the container's page has a representation for people too: plain HTML, for whoever prefers that to the others.</remarks>
public static class ErrorFormats
{
    /// <summary>
    /// As the REST API of Magento 2 answers: the message with its placeholders beside the parameters, so that the client can
    /// translate the one and put in the other.
    /// </summary>
    public static ErrorFormat Magento { get; } = new MagentoFormat();

    /// <summary>
    /// As Magento 2 answers where even its answer fails: a list of codes and finished messages. Meant as <see cref="ErrorGenOptions.DefaultFormat"/>
    /// beside groups that answer as <see cref="Magento"/>.
    /// </summary>
    public static ErrorFormat MagentoFallback { get; } = new MagentoFallbackFormat();

    /// <summary>As the REST API of ePages answers: the finished message with the request behind it, and the status as text.</summary>
    public static ErrorFormat EPages { get; } = new EPagesFormat();

    /// <summary>
    /// The HTML page of the container in front of the ePages application. Meant as <see cref="ErrorGenOptions.DefaultFormat"/> beside groups
    /// that answer as <see cref="EPages"/>. Shows the path of the request.
    /// </summary>
    public static ErrorFormat EPagesContainer { get; } = new EPagesContainerFormat();

    /// <summary>Problem details for HTTP APIs (RFC 9457), as JSON and as XML.</summary>
    public static ErrorFormat ProblemDetails { get; } = new ProblemDetailsFormat();
}
