using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The members that an entry gives its definition beside those that every entry has.</summary>
internal static class DefinitionDetails
{
    /// <summary>Whether the definition has an initializer: because of a member that the text of an entry cannot have, or in the long form.</summary>
    public static bool Any(ErrorModel error) => HasPositions(error)
        || (error.Title ?? error.Description) is not null
        || HasMore(error);

    /// <summary>Whether the entry has a member that its text cannot have.</summary>
    public static bool HasMore(ErrorModel error) => (error.Help ?? error.LogLevel ?? error.Deprecated) is not null
        || error.RetryAfter is not null
        || error.Data.Count > 0
        || error.Variants is { Items.Count: > 0 };

    public static Written Render(Source source, ErrorModel error) => !Any(error) ? Written.Nothing : source.Write($$"""
        {
            {{(HasPositions(error) ? "HasPositionalParameters = true," : "")}}
            {{(error.Variants is { Items.Count: > 0 } variants ? $"Variants = new global::ErrorGen.MessageVariants{VariantsTemplate.Arguments(variants)}," : "")}}
            {{(error.Title is { } title ? $"Title = {Literal(title)}," : "")}}
            {{(error.Description is { } description ? $"Description = {Literal(description)}," : "")}}
            {{(error.Data.Count > 0 ? $"Data = [{string.Join(", ", error.Data.Select(data => $"new({Literal(data.Name)}, {Identifier(data.ConstantName)})"))}]," : "")}}
            {{(error.RetryAfter is { } seconds ? $"RetryAfter = global::System.TimeSpan.FromSeconds({Number(seconds)}D)," : "")}}
            {{(error.Help is { } help ? $"HelpLink = new global::System.Uri({Literal(help)})," : "")}}
            {{(error.LogLevel is { } level ? $"LogLevel = global::ErrorGen.ErrorLogLevel.{level}," : "")}}
            {{(error.Deprecated is { } deprecated ? $"DeprecationMessage = {Literal(deprecated)}," : "")}}
        };
        """);

    /// <summary>Whether the initializer sets the flag; a compact definition has an argument for it.</summary>
    private static bool HasPositions(ErrorModel error) => error.HasPositionalParameters && !DefinitionTemplate.IsCompact(error);
}
