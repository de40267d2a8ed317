using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The HTML page of the servlet container in front of ePages, for requests that fail before they reach the application.</summary>
public sealed class EPagesContainerErrorFormat() : ErrorFormat("EPagesContainer")
{
    /// <summary>The last line of the page; <c>Powered by Jetty://</c> by default. It is encoded as HTML.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Signature
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = "Powered by Jetty://";

    /// <inheritdoc/>
    public override Type BodyType => typeof(string);

    /// <inheritdoc/>
    protected override IEnumerable<ErrorRepresentation> CreateRepresentations() => [new Page(Signature)];

    /// <remarks>Encoded text is ASCII, so that the bytes are valid in the Latin-1 encoding that the page declares.</remarks>
    private sealed class Page : ErrorRepresentation
    {
        private readonly string _signature;

        public Page(string signature)
            : base("text/html", "text/html;charset=ISO-8859-1")
        {
            Headers = HtmlErrorRepresentation.SafeHeaders;
            _signature = HtmlText.Encode(signature);
        }

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
                <p>Problem accessing {HtmlText.Encode(EPagesJson.PathOf(response))}. Reason:
                <pre>    {HtmlText.Encode(response.Title)}</pre></p>
                <hr /><i><small>{_signature}</small></i>
                </body>
                </html>

                """,
                output);
        }
    }
}
