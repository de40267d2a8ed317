using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The members that an entry gives its definition beside those that every entry has.</summary>
internal static class DefinitionDetails
{
    /// <summary>Whether the definition has an initializer.</summary>
    public static bool Any(ErrorModel error) => Members(error).Any();

    /// <summary>Whether the entry has a member that its text cannot have.</summary>
    public static bool HasMore(ErrorModel error) => Members(error).Any(static member => !member.IsInText);

    public static Written Render(Source source, ErrorModel error) => !Any(error) ? Written.Nothing : source.Write($$"""
        {
            {{source.Lines(Members(error).ToEquatableArray(), static (output, member) => output.Write($$"""{{member.Name}} = {{member.Value}},"""))}}
        };
        """);

    /// <summary>The members in the order of the initializer, and whether the text of an entry can have each.</summary>
    private static IEnumerable<(string Name, string Value, bool IsInText)> Members(ErrorModel error)
    {
        if (HasPositions(error))
        {
            yield return ("HasPositionalParameters", "true", IsInText: true);
        }

        if (error.Variants is { Items.Count: > 0 } variants)
        {
            yield return ("Variants", $"new global::ErrorGen.MessageVariants{VariantsTemplate.Arguments(variants)}", IsInText: false);
        }

        if (error.Title is { } title)
        {
            yield return ("Title", Literal(title), IsInText: true);
        }

        if (error.Description is { } description)
        {
            yield return ("Description", Literal(description), IsInText: true);
        }

        if (error.Data.Count > 0)
        {
            IEnumerable<string> items = error.Data.Select(data => $"new({Literal(data.Name)}, {Identifier(data.ConstantName)})");
            yield return ("Data", $"[{string.Join(", ", items)}]", IsInText: false);
        }

        if (error.RetryAfter is { } seconds)
        {
            yield return ("RetryAfter", $"global::System.TimeSpan.FromSeconds({Number(seconds)}D)", IsInText: false);
        }

        if (error.Help is { } help)
        {
            yield return ("HelpLink", $"new global::System.Uri({Literal(help)})", IsInText: false);
        }

        if (error.LogLevel is { } level)
        {
            yield return ("LogLevel", $"global::ErrorGen.ErrorLogLevel.{level}", IsInText: false);
        }

        if (error.Deprecated is { } deprecated)
        {
            yield return ("DeprecationMessage", Literal(deprecated), IsInText: false);
        }
    }

    /// <summary>Whether the initializer sets the flag; a compact definition has an argument for it.</summary>
    private static bool HasPositions(ErrorModel error) => error.HasPositionalParameters && !DefinitionTemplate.IsCompact(error);
}
