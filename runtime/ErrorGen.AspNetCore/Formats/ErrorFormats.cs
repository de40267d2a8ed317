namespace ErrorGen.AspNetCore;

/// <summary>The formats that come with the library.</summary>
public static class ErrorFormats
{
    /// <summary>
    /// As the REST API of Magento 2 answers: the message with its placeholders beside the parameters, so that the client can
    /// translate the one and put in the other.
    /// </summary>
    public static ErrorFormat Magento { get; } = new MagentoFormat();

    /// <summary>Problem details for HTTP APIs (RFC 9457).</summary>
    public static ErrorFormat ProblemDetails { get; } = new ProblemDetailsFormat();
}
