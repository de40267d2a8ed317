using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Parsing.Variants;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>The texts of an entry or a status in one language.</summary>
internal static class TextTree
{
    /// <summary>The type of a placeholder of a status.</summary>
    private const string StatusType = "string";

    /// <summary>Returns the members of a message: the text itself, its parts and its variants.</summary>
    /// <param name="message">The text for all values that no variant is for, or null.</param>
    /// <param name="variants">The variants, or null.</param>
    /// <param name="error">The entry.</param>
    public static (string Name, object? Value)[] Message(string? message, VariantsModel? variants, ErrorModel error)
    {
        string[] placeholders = Placeholders(error);
        return
        [
            ("message", message),
            ("segments", message is null ? Tree.List([]) : Segments(message, placeholders, error.Parameters)),
            ("variants", variants is null ? null : Variants(variants, placeholders, error)),
        ];
    }

    /// <summary>Returns the members of the message of a status.</summary>
    public static (string Name, object? Value)[] Message(string? message, int status) =>
    [
        ("message", message),
        ("segments", message is null ? Tree.List([]) : Segments(message, StatusPlaceholders.Of(status), parameters: null)),
    ];

    private static string[] Placeholders(ErrorModel error) =>
        [.. error.Parameters.Select((parameter, index) => error.HasPositionalParameters ? Placeholder.OfPosition(index) : parameter.Name)];

    private static ScriptObject Variants(VariantsModel variants, string[] placeholders, ErrorModel error) => Tree.Object(
        ("kind", variants.Kind == SelectorKind.Plural ? VariantNames.Plural : VariantNames.Select),
        ("parameter", error.Parameters[variants.Parameter].Name),
        ("index", variants.Parameter),
        ("items", Tree.List(variants.Items.Select(variant => Variant(variants.Kind, variant, placeholders, error)))));

    private static ScriptObject Variant(SelectorKind kind, VariantModel variant, string[] placeholders, ErrorModel error)
    {
        bool isNumber = kind == SelectorKind.Plural && VariantNames.NumberOf(variant.Name) is not null;
        return Tree.Object(
            ("name", variant.Name),
            ("category", kind == SelectorKind.Plural && !isNumber ? variant.Name : null),
            ("number", isNumber ? variant.Name[1..] : null),
            ("value", kind == SelectorKind.Select ? variant.Name : null),
            ("message", variant.Text),
            ("segments", Segments(variant.Text, placeholders, error.Parameters)));
    }

    /// <summary>Splits a message as the runtime does.</summary>
    private static ScriptArray Segments(string message, IReadOnlyList<string> placeholders, EquatableArray<ParameterModel>? parameters)
    {
        var segments = new List<object?>();
        string literal = "";
        int start = 0;
        for (int i = message.IndexOf(Placeholder.Start); i >= 0; i = message.IndexOf(Placeholder.Start, i))
        {
            PlaceholderMatch match = Placeholder.Match(message, i + 1, placeholders);
            int next = i + 1 + match.Length;
            if (match.Parameter >= 0)
            {
                AddText(literal + message[start..i]);
                segments.Add(Inserted(message[i..next], match.Parameter));
                (literal, start) = ("", next);
            }
            else if (match.Parameter == PlaceholderMatch.PercentSign)
            {
                (literal, start) = (literal + message[start..(i + 1)], next);
            }

            i = next;
        }

        AddText(literal + message[start..]);
        return Tree.List(segments);

        void AddText(string text)
        {
            if (text.Length > 0)
            {
                segments.Add(Tree.Object(("kind", "text"), ("text", text)));
            }
        }

        ScriptObject Inserted(string text, int index) => Tree.Object(
            ("kind", "placeholder"),
            ("text", text),
            ("name", parameters?[index].Name ?? placeholders[index]),
            ("index", parameters is null ? -1 : index),
            ("type", parameters?[index].Type.CatalogName ?? StatusType),
            ("format", parameters?[index].Format));
    }
}
