using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The members that an entry gives its definition beside those that every entry has.</summary>
internal static class DefinitionDetails
{
    /// <summary>The members in the order of the initializer.</summary>
    private static readonly Member[] Members =
    [
        new("ClassName", static error => error.Name == error.Key ? null : Literal(error.Name), IsInText: true),
        new("HasPositionalParameters", static error => HasPositions(error) ? "true" : null, IsInText: true),
        new("Variants", static error => error.Variants is { Items.Count: > 0 } variants
            ? $"new global::ErrorGen.MessageVariants{VariantsTemplate.Arguments(variants)}" : null),
        new("Title", static error => error.Title is { } title ? Literal(title) : null, IsInText: true),
        new("Description", static error => error.Description is { } description ? Literal(description) : null, IsInText: true),
        new("Data", static error => error.Data.Count > 0
            ? $"[{string.Join(", ", error.Data.Select(data => $"new({Literal(data.Name)}, {Identifier(data.ConstantName)})"))}]" : null),
        new("RetryAfter", static error => error.RetryAfter is { } seconds ? $"global::System.TimeSpan.FromSeconds({Number(seconds)}D)" : null),
        new("HelpLink", static error => error.Help is { } help ? $"new global::System.Uri({Literal(help)})" : null),
        new("LogLevel", static error => error.LogLevel is { } level ? $"global::ErrorGen.ErrorLogLevel.{level}" : null),
        new("DeprecationMessage", static error => error.Deprecated is { } deprecated ? Literal(deprecated) : null),
        new("IsInternal", static error => error.IsInternal ? "true" : null),
    ];

    private static readonly Member[] MembersBesideText = [.. Members.Where(static member => !member.IsInText)];

    /// <summary>Whether the definition has an initializer.</summary>
    public static bool Any(ErrorModel error) => Any(Members, error);

    /// <summary>Whether the entry has a member that its text cannot have.</summary>
    public static bool HasMore(ErrorModel error) => Any(MembersBesideText, error);

    public static Written Render(Source source, ErrorModel error) => !Any(error) ? Written.Nothing : source.Write($$"""
        {
            {{source.Lines(Assignments(error), static (output, assignment) => output.Write($$"""{{assignment}}"""))}}
        };
        """);

    private static EquatableArray<string> Assignments(ErrorModel error) => Members
        .Select(member => (member.Name, Value: member.Value(error)))
        .Where(static member => member.Value is not null)
        .Select(static member => $"{member.Name} = {member.Value},")
        .ToEquatableArray();

    private static bool Any(Member[] members, ErrorModel error)
    {
        foreach (Member member in members)
        {
            if (member.Value(error) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the initializer sets the flag; a compact definition has an argument for it.</summary>
    private static bool HasPositions(ErrorModel error) => error.HasPositionalParameters && !DefinitionTemplate.IsCompact(error);

    /// <summary>A member of the definition.</summary>
    /// <param name="Name">The name of the property.</param>
    /// <param name="Value">The expression for an entry, or null if the entry does not have the member.</param>
    /// <param name="IsInText">Whether the text of an entry can have the member.</param>
    private sealed record Member(string Name, Func<ErrorModel, string?> Value, bool IsInText = false);
}
