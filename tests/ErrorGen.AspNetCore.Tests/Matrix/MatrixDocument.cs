using System.Net;
using System.Text;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Writes the responses of the platform beside those with ErrorGen.</summary>
internal sealed class MatrixDocument(MatrixApp production, MatrixApp development, MatrixApp withErrorGen)
{
    private const string Head = """
        # What is sent for which failure

        A test (`MatrixDocumentTests`) writes this page from responses of Kestrel. To update it, run the test with `ERRORGEN_UPDATE_MATRIX=1`.

        - **ASP.NET Core** is configured with everything that it offers for one error format: `AddProblemDetails()`, `UseExceptionHandler()`,
          `UseStatusCodePages()`. If Development differs from Production, its response follows after the slash.
        - **ErrorGen** is configured with `AddErrorGen()`, `UseErrorGen()` and the problem details format. The formats of Magento and ePages have the same
          statuses. `MatrixTests` checks all three, in both environments, over HTTP/1.1 and HTTP/2, with eight kinds of `Accept`. It
          parses the bodies and counts the log records: one per failure. A status below 500 that no entry describes, such as an unknown route, is logged at `Debug`.
        - *type* is short for `application/`*type*; *nothing* is a status without a body.

        | what fails | ASP.NET Core, client accepts JSON | client accepts XML | ErrorGen, client accepts JSON | client accepts XML |
        |---|---|---|---|---|

        """;

    private const string Tail = """

        ## Not handled by ErrorGen

        | what | response |
        |---|---|
        | malformed request line, two `Host` headers, a control character in a header, 414, 431, 505 | Kestrel sends the status without a body, before there is a request |
        | a failure after the first byte of the body was sent | the connection is aborted, so that the client notices; one log record |
        | a failure after unsent bytes of a success | the same; the framework's own handlers would send a mixture |
        | the client has disconnected | no response, no record |
        | the application has written a body: `Results.NotFound(value)`, `BadRequest("text")`, a page of a middleware, SignalR's texts | that of the application |
        | a status with `Content-Type` or `Content-Length: 0`, or an endpoint with `[SkipStatusCodePages]` | that of the application |
        | problem details with custom members, `type` or `instance`, if the format is problem details | that of the framework, which can write all of them |
        | a limiter policy with its own `OnRejected` | in the format, but without `Retry-After` unless the policy sets it |

        """;

    public async Task<string> WriteAsync()
    {
        var text = new StringBuilder(Head);
        foreach (Origin origin in OriginList.All)
        {
            text.Append("| ").Append(origin.Name)
                .Append(" | ").Append(await PlatformAsync(origin, "application/json"))
                .Append(" | ").Append(await PlatformAsync(origin, "application/xml"))
                .Append(" | ").Append(await AskAsync(withErrorGen, origin, "application/json"))
                .Append(" | ").Append(await AskAsync(withErrorGen, origin, "application/xml"))
                .Append(" |\n");
        }

        return text.Append(Tail).ToString();
    }

    private async Task<string> PlatformAsync(Origin origin, string accept)
    {
        if (!origin.IsOfThePlatform)
        {
            return "–";
        }

        string inProduction = await AskAsync(production, origin, accept);
        string inDevelopment = await AskAsync(development, origin, accept);
        return inProduction == inDevelopment ? inProduction : $"{inProduction} / {inDevelopment}";
    }

    private static async Task<string> AskAsync(MatrixApp app, Origin origin, string accept)
    {
        Answer answer = await app.SendAsync(origin, accept, HttpVersion.Version11);
        string type = answer.ContentType?.Split(';')[0].Replace("application/", "", StringComparison.Ordinal) ?? "*nothing*";
        return $"{answer.Status} {type}";
    }
}
