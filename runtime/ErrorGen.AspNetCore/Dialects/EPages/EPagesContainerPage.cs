using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The page of the servlet container behind ePages, for what fails before the application gets it.</summary>
/// <remarks>Encoded text is ASCII, so that the bytes are the Latin-1 that the page says.</remarks>
internal sealed class EPagesContainerPage : ErrorRepresentation
{
    public EPagesContainerPage()
        : base("text/html", "text/html;charset=ISO-8859-1") => Headers = HtmlHeaders.All;

    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        string status = response.Status.ToString(CultureInfo.InvariantCulture);
        Encoding.ASCII.GetBytes(
            $"""
            <html>
            <head>
            <meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
            <title>Error {status} </title>
            </head>
            <body>
            <h2>HTTP ERROR: {status}</h2>
            <p>Problem accessing {HtmlText.Encode(EPagesPath.Of(response))}. Reason:
            <pre>    {HtmlText.Encode(response.Title)}</pre></p>
            <hr /><i><small>Powered by Jetty://</small></i>
            </body>
            </html>

            """,
            output);
    }
}
