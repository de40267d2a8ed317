using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>A convention that the library does not know.</summary>
public sealed class OwnConventionTests
{
    [Fact]
    public async Task Custom_convention_sets_media_types_headers_and_status()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/value", () => 1).WithSuccessConvention(new Wrapped());
            app.MapGet("/void", () => { }).WithSuccessConvention(new Wrapped());
        });

        Answer value = await app.AskAsync("/value", "application/vnd.acme+json");
        Answer nothing = await app.AskAsync("/void", accept: null);
        Answer refused = await app.AskAsync("/value", "application/json");

        Assert.Equal((200, "application/vnd.acme+json", """{"data":1}"""), (value.Status, value.ContentType, value.Body));
        Assert.Equal("1", value.Header("X-Version"));
        Assert.Equal((205, ""), (nothing.Status, nothing.Body));
        Assert.Equal(406, refused.Status);
    }

    [Fact]
    public void Invalid_convention_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new JsonSuccessRepresentation("text/*"));
        Assert.Throws<ArgumentException>(() => new JsonSuccessRepresentation("json"));
        Assert.Throws<ArgumentException>(() => new Empty());
        Assert.Throws<ArgumentException>(() => new JsonSuccessRepresentation { Headers = new Dictionary<string, string> { ["X"] = "a\r\nb" } });
    }

    private sealed class Empty() : SuccessConvention("Empty");

    private sealed class Wrapped() : SuccessConvention(
        "Wrapped",
        new Data("application/vnd.acme+json") { Headers = new Dictionary<string, string> { ["X-Version"] = "1" } })
    {
        public override int GetStatus(int status, bool hasContent) => hasContent ? status : 205;
    }

    private sealed class Data(string mediaType) : SuccessRepresentation(mediaType)
    {
        public override void Write(ReadOnlySequence<byte> json, IBufferWriter<byte> output) =>
            Encoding.UTF8.GetBytes($$"""{"data":{{Encoding.UTF8.GetString(json)}}}""", output);
    }
}
