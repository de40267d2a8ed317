using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>What a catalogue or a translation says of a plain status code, as an item of a list.</summary>
internal static class StatusTemplate
{
    public static Written Render(Source source, StatusModel status) => source.Write(
        $$"""new global::ErrorGen.ErrorStatus({{status.Code}}, {{LiteralOrNull(status.Title)}}){{Details(status)}},""");

    private static string Details(StatusModel status) => Initializer(
        status.Description is { } description ? $"Description = {Literal(description)}" : null,
        status.Message is { } message ? $"MessageTemplate = {Literal(message)}" : null,
        status.ErrorCode is { } code ? $"Code = {Literal(code)}" : null);
}
