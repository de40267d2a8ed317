using System.Globalization;
using System.Text.Json.Nodes;
using ErrorGen.Sample.Tests.Harness;

namespace ErrorGen.Sample.Tests.Framework;

/// <summary>What a failure looks like in each group.</summary>
internal static class ExpectedBody
{
    public static string ContentType(string group) => group switch
    {
        Groups.Magento => "application/json; charset=utf-8",
        Groups.EPages => "application/json",
        _ => "application/problem+json",
    };

    public static JsonObject Of(FrameworkFailure failure, string group, string request) => group switch
    {
        Groups.Magento => Magento(failure),
        Groups.EPages => EPages(failure, request),
        _ => ProblemDetails(failure),
    };

    private static JsonObject Magento(FrameworkFailure failure)
    {
        var body = new JsonObject { ["message"] = failure.Message };
        if (failure.Errors.Length > 0)
        {
            body["errors"] = new JsonArray([.. failure.Errors.Select(static error =>
                new JsonObject { ["message"] = error.Message, ["parameters"] = new JsonObject { ["fieldName"] = error.Field } })]);
        }

        AddCode(body, failure);
        return body;
    }

    private static JsonObject EPages(FrameworkFailure failure, string request) => new()
    {
        ["message"] = string.Concat(failure.Errors.Select(static error => "\n\t" + error.Message).Prepend(failure.Message)) + $", Request: {request}",
        ["status"] = failure.Status.ToString(CultureInfo.InvariantCulture),
    };

    private static JsonObject ProblemDetails(FrameworkFailure failure)
    {
        var body = new JsonObject { ["title"] = failure.Title, ["status"] = failure.Status, ["detail"] = failure.Message };
        AddCode(body, failure);
        if (failure.Errors.Length > 0)
        {
            body["errors"] = new JsonObject(failure.Errors.Select(static error =>
                KeyValuePair.Create<string, JsonNode?>(error.Field, new JsonArray(error.Message))));
        }

        return body;
    }

    private static void AddCode(JsonObject body, FrameworkFailure failure)
    {
        if (failure.Code is { } code)
        {
            body["code"] = code;
        }
    }
}
