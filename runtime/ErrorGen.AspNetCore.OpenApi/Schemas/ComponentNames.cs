using System.Text;
using System.Text.RegularExpressions;

namespace ErrorGen.AspNetCore;

/// <summary>Names of components: ASCII letters and digits, each word with a capital, so that generators make types of them.</summary>
internal static partial class ComponentNames
{
    /// <summary>Returns the name of the responses of an operation: its id, or the method and the route if it has none.</summary>
    /// <param name="operationId">The operation id, or null.</param>
    /// <param name="method">The method, such as <c>GET</c>.</param>
    /// <param name="route">The route with the names of its parameters, such as <c>orders/id</c>.</param>
    public static string OfOperation(string? operationId, string method, string route)
    {
        string name = Clean(operationId ?? "");
        if (name.Length == 0)
        {
            name = Clean($"{method.ToLowerInvariant()} {route}");
        }

        return name is [>= '0' and <= '9', ..] or "" ? $"Operation{name}" : name;
    }

    /// <summary>Returns a route with the names of its parameters: <c>orders/{id:int}</c> becomes <c>orders/id</c>.</summary>
    public static string NameParameters(string route) => RouteParameter().Replace(route, "${name}");

    /// <summary>Returns an identifier for a text. All other characters separate words; letters of other scripts are kept as their numbers.</summary>
    public static string Clean(string text)
    {
        var name = new StringBuilder(text.Length);
        bool startsWord = true;
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else if (char.IsLetterOrDigit(c))
            {
                name.Append(System.Globalization.CultureInfo.InvariantCulture, $"U{(int)c:X4}");
                startsWord = false;
            }
            else
            {
                startsWord = true;
            }
        }

        return name.ToString();
    }

    [GeneratedRegex(@"\{\**(?<name>[^}:=?]*)[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteParameter();
}
