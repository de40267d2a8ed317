using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Package.Tests.Harness;

/// <summary>The trace id in a body of problem details, which is another one in each response.</summary>
internal static partial class TraceId
{
    /// <summary>The example of W3C Trace Context, which the documentation and the tests use.</summary>
    public const string Example = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    /// <summary>Replaces the trace id of a response with the example, and fails the test if the response does not have exactly one.</summary>
    public static string ReplaceIn(string response)
    {
        Assert.Single(Member().Matches(response));
        return Member().Replace(response, $"\"traceId\":\"{Example}\"");
    }

    [GeneratedRegex("\"traceId\":\"00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]\"")]
    private static partial Regex Member();
}
