using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <remarks>
/// A client that accepts JSON or XML in general gets a problem document all the same: RFC 9457, 3, shows it, and its content type says what
/// it is.
/// </remarks>
internal sealed class ProblemDetailsFormat() : ErrorFormat(
    "ProblemDetails",
    new ProblemDetailsJson("application/problem+json"),
    new ProblemDetailsJson("application/json"),
    new ProblemDetailsXml("application/problem+xml"),
    new ProblemDetailsXml("application/xml"),
    new ProblemDetailsXml("text/xml"),
    new HtmlPage())
{
    public override Type BodyType => typeof(ProblemDetails);
}
