using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class OwnFormatTests
{
    [Fact]
    public async Task Custom_format_sees_every_member_of_the_response()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/orders", void () => throw new NoSuchEntityException("id", 7)),
            options => options.DefaultFormat = new AcmeFormat());

        Answer answer = await app.GetAsync("/orders");

        Assert.Equal(404, answer.Status);
        Assert.Equal("application/vnd.acme+json", answer.ContentType);
        Assert.Equal("""{"acme":"NoSuchEntity","at":"/orders","text":"No such entity with id = 7","with":{"fieldName":"id","fieldValue":7}}""", answer.Body);
    }

    [Fact]
    public void Format_without_name_or_representation_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AnyFormat("", new AcmeJson()));
        Assert.Throws<ArgumentException>(() => new AnyFormat("None"));
        Assert.Throws<ArgumentNullException>(() => new AnyFormat("Null", [null!]));
    }

    [Theory]
    [InlineData("json", null)]
    [InlineData("application/*", null)]
    [InlineData("application/json; q=0.5", null)]
    [InlineData("application/json", "application/json\r\nX-Evil: 1")]
    public void Representation_with_an_invalid_media_type_is_refused(string mediaType, string? contentType) =>
        Assert.Throws<ArgumentException>(() => new AnyRepresentation(mediaType, contentType));

    private sealed class AcmeFormat() : ErrorFormat("Acme", new AcmeJson());

    private sealed class AcmeJson() : JsonErrorRepresentation("application/vnd.acme+json")
    {
        private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        private static readonly JsonEncodedText With = JsonEncodedText.Encode("with");

        protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("acme", response.Code);
            writer.WriteString("at", response.HttpContext.Request.Path);
            WriteMessage(Text, response, writer);
            WriteParameterMap(With, response, writer);
            writer.WriteEndObject();
        }
    }

    private sealed class AnyFormat(string name, params ErrorRepresentation[] representations) : ErrorFormat(name, representations);

    private sealed class AnyRepresentation(string mediaType, string? contentType) : ErrorRepresentation(mediaType, contentType)
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output) => output.Write("{}"u8);
    }
}
