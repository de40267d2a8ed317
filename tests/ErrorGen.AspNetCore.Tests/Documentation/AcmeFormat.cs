using System.Text.Json;
using ErrorGen.AspNetCore;

namespace Acme.Shop;

/// <summary>{"acme":"NoSuchEntity","at":"/orders","text":"No such entity with id = 7","with":{"fieldName":"id","fieldValue":7}}</summary>
public sealed class AcmeFormat() : ErrorFormat("Acme", new AcmeJson());

internal sealed class AcmeJson() : JsonErrorRepresentation("application/vnd.acme+json")
{
    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("acme", response.Code);
        writer.WriteString("at", response.HttpContext.Request.Path);
        WriteMessage(JsonEncodedText.Encode("text"), response, writer);
        WriteParameterMap(JsonEncodedText.Encode("with"), response, writer);
        writer.WriteEndObject();
    }
}
