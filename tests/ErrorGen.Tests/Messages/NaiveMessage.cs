using System.Text;

namespace ErrorGen.Tests;

/// <summary>
/// The placeholder rules written a second time, slowly: the complete placeholders are sorted by length, and at every character
/// the first that fits is replaced. The bounded form and the percent sign in braces come after all names but the empty one.
/// </summary>
internal static class NaiveMessage
{
    public static string Render(string message, IEnumerable<(string Name, string Value)> parameters)
    {
        List<(string Placeholder, string Value)> byLength =
        [
            .. parameters.Where(p => p.Name.Length > 0).Select(p => (Placeholder: "%" + p.Name, p.Value)).OrderByDescending(p => p.Placeholder.Length),
            ("%{}", "%"),
            .. parameters.Select(p => (Placeholder: $"%{{{p.Name}}}", p.Value)).OrderByDescending(p => p.Placeholder.Length),
            .. parameters.Where(p => p.Name.Length == 0).Select(p => (Placeholder: "%", p.Value)),
        ];
        var result = new StringBuilder();
        string rest = message;
        while (rest.Length > 0)
        {
            int match = byLength.FindIndex(p => rest.StartsWith(p.Placeholder, StringComparison.Ordinal));
            result.Append(match < 0 ? rest[..1] : byLength[match].Value);
            rest = rest[(match < 0 ? 1 : byLength[match].Placeholder.Length)..];
        }

        return result.ToString();
    }
}
