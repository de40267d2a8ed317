using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The members that an entry gives its definition beside those that every entry has.</summary>
internal static class DefinitionDetails
{
    public static bool Any(ErrorModel error) => error.HasPositionalParameters
        || (error.Title ?? error.Description ?? error.Help ?? error.LogLevel ?? error.Deprecated) is not null
        || error.RetryAfter is not null
        || error.Variants is { Items.Count: > 0 };

    public static Written Render(Source source, ErrorModel error) => !Any(error) ? Written.Nothing : source.Write($$"""
        {
            {{(error.HasPositionalParameters ? "HasPositionalParameters = true," : "")}}
            {{(error.Variants is { Items.Count: > 0 } variants ? $"Variants = new global::ErrorGen.MessageVariants{VariantsTemplate.Arguments(variants)}," : "")}}
            {{(error.Title is { } title ? $"Title = {Literal(title)}," : "")}}
            {{(error.Description is { } description ? $"Description = {Literal(description)}," : "")}}
            {{(error.RetryAfter is { } seconds ? $"RetryAfter = global::System.TimeSpan.FromSeconds({Number(seconds)}D)," : "")}}
            {{(error.Help is { } help ? $"HelpLink = new global::System.Uri({Literal(help)})," : "")}}
            {{(error.LogLevel is { } level ? $"LogLevel = global::ErrorGen.ErrorLogLevel.{level}," : "")}}
            {{(error.Deprecated is { } deprecated ? $"DeprecationMessage = {Literal(deprecated)}," : "")}}
        };
        """);
}
