using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>The response that an application with ErrorGen must send for every kind of failure.</summary>
internal static class PromisedAnswer
{
    public static void Check(MatrixApp app, Origin origin, Client client, Answer answer, string place)
    {
        Assert.True(origin.Status == answer.Status, place);
        Assert.True(client.TypeIn(app.Format!) == answer.ContentType, place);
        Assert.True(app.Format!.Representations.Count == 1 || answer.Header("Vary") is "Accept", place);
        Assert.True(origin.Keeps is not { } kept || answer.Header(kept.Name)?.StartsWith(kept.Start, StringComparison.Ordinal) is true, place);
        if (origin.Method == "HEAD")
        {
            Assert.Equal("", answer.Body);
        }
        else
        {
            CheckBody(app, origin, answer, place);
        }
    }

    private static void CheckBody(MatrixApp app, Origin origin, Answer answer, string place)
    {
        bool isMasked = origin.IsUnexpected && app.Environment == "Production";
        string message = isMasked || origin.Message is null ? UsualOf(origin.Status) : origin.Message;
        string expected = app.Format == ErrorFormats.Magento ? message : origin.Detail ?? message;
        Assert.False(isMasked && answer.Body.Contains("secret", StringComparison.Ordinal), place);
        bool showsException = origin.IsBadRequest && app.Environment == "Development";
        if (SaidMessage.Of(answer) is not { } said)
        {
            Assert.True(showsException || WebUtility.HtmlDecode(answer.Body).Contains(origin.Detail ?? message, StringComparison.Ordinal), place);
            return;
        }

        Assert.True(showsException || said.Text?.StartsWith(expected, StringComparison.Ordinal) is true, place);
        Assert.True(said.Errors == origin.Fields, place);
        Assert.True(said.Status is null || said.Status == origin.Status, place);
        Assert.True(said.Code is null || said.Code == origin.Code, place);
        Assert.True(app.Format != ErrorFormats.ProblemDetails || said.Code == origin.Code, place);
        Assert.True(app.Format != ErrorFormats.EPages || said.Text!.EndsWith(RequestOf(origin), StringComparison.Ordinal), place);
    }

    private static string RequestOf(Origin origin) => $", Request: {origin.Method} {origin.Path.Split('?')[0]}";

    /// <summary>The text up to the id that it may have in it.</summary>
    private static string UsualOf(int status)
    {
        return HttpStatuses.TryGet(status, out ErrorStatus? usual)
            ? usual.MessageTemplate!.Split("%reportId")[0]
            : ReasonPhrases.GetReasonPhrase(status);
    }
}
