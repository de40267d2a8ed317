using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>C# that handles an error.</summary>
internal static class CatchSnippet
{
    /// <summary>Catches the generated exception. A catalogue that is built at run time does not have one; its errors are told apart by their codes.</summary>
    public static string Create(ErrorDefinition entry) => entry.Catalog is GeneratedErrorCatalog
        ? CreateTyped(entry.ClassName, entry.Catalog.GetType().Namespace)
        : $$"""
            catch (ErrorException exception) when (exception.Error.Code == {{Literal(entry.Code)}})
            {
                // exception.Error.GetParameter(0)
            }
            """;

    private static string CreateTyped(string name, string? namespaceName) => $$"""
        {{(namespaceName is null ? "" : $"using {namespaceName};\n\n")}}try
        {
            // ...
        }
        catch ({{name}}Exception exception)
        {
            {{name}}Error error = exception.Error;
        }
        """;

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            literal.Append(c switch
            {
                '"' or '\\' => $"\\{c}",
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' => PageText.Format("\\u{0:X4}", (int)c),
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }
}
