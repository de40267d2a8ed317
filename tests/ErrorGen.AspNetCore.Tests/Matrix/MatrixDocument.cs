using System.Net;
using System.Text;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Writes down what the platform answers by itself beside what it answers with ErrorGen.</summary>
internal sealed class MatrixDocument(MatrixApp production, MatrixApp development, MatrixApp withErrorGen)
{
    private const string Head = """
        # Who answers what

        Made by a test (`MatrixDocumentTests`) from the answers of Kestrel; `ERRORGEN_UPDATE_MATRIX=1` rewrites it.

        - **ASP.NET Core** has all that it offers for one format of errors: `AddProblemDetails()`, `UseExceptionHandler()`,
          `UseStatusCodePages()`. Where Development answers otherwise than Production, it stands behind the slash.
        - **ErrorGen** has `AddErrorGen()`, `UseErrorGen()` and the format problem details; Magento's and ePages' answer in the same
          places. `MatrixTests` holds all three, in both environments, over HTTP/1.1 and HTTP/2, against eight kinds of `Accept`,
          parses the bodies and counts the log records: one a failure.
        - *type* is short for `application/`*type*; *nothing* is a status without a body.

        | what fails | ASP.NET Core, client takes JSON | client takes XML | ErrorGen, client takes JSON | client takes XML |
        |---|---|---|---|---|

        """;

    private const string Tail = """

        ## Out of reach, or left alone on purpose

        | what | who answers, and what |
        |---|---|
        | malformed request line, two `Host` fields, a control character in a field, 414, 431, 505 | Kestrel, before there is a request: the status without a body |
        | a failure after the first byte of the body has left | nobody: the connection is broken off, so that the client sees it; one log record |
        | unsent bytes of a success in front of the failure | the same: the framework's own handlers would send a mixture |
        | the client has gone | nobody: no answer, no record |
        | a body of the application's own: `Results.NotFound(value)`, `BadRequest("text")`, a page of a middleware, SignalR's texts | the application |
        | a status with `Content-Type` or `Content-Length: 0` set, or an endpoint with `[SkipStatusCodePages]` | the application |
        | problem details with members, a `type` or an `instance` of their own, where the format is problem details | the framework: only it can write them all |
        | a limiter policy with an `OnRejected` of its own | answered, but without `Retry-After` unless the policy sets it |

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
