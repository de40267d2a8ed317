using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>An element of Magento's XML that represents a key of a map.</summary>
/// <param name="Name">The name: ASCII letters, digits, <c>_</c> and <c>-</c>, a letter or <c>_</c> first.</param>
/// <param name="Index">The position of the key whose value the element has.</param>
/// <remarks>
/// The rules are Magento's, with one difference: if they leave no valid name (<c>!</c>, <c>é1</c>), Magento fails, and this code uses
/// <c>item</c> or the prefix <c>item_</c>.
/// </remarks>
internal readonly record struct MagentoElement(string Name, int Index)
{
    private const string Dropped = "!\"#$%&'()*+,/;<=>?@[\\]^`{|}~";
    private const string Prefix = MagentoNames.Item + "_";

    /// <summary>Returns the elements of a map, in order. A map whose keys are all numbers is a list. If several keys become one name, the last one provides the value.</summary>
    public static IReadOnlyList<MagentoElement> CreateAll(IReadOnlyList<string> keys)
    {
        var elements = new List<MagentoElement>(keys.Count);
        if (IsList(keys))
        {
            elements.AddRange(Enumerable.Range(0, keys.Count).Select(static i => new MagentoElement(MagentoNames.Item, i)));
            return elements;
        }

        var places = new Dictionary<string, int>(keys.Count, StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            string name = Clean(keys[i]);
            if (places.TryAdd(name, elements.Count))
            {
                elements.Add(new MagentoElement(name, i));
            }
            else
            {
                elements[places[name]] = new MagentoElement(name, i);
            }
        }

        return elements.ConvertAll(static element => element with { Name = Finish(element.Name) });
    }

    private static bool IsList(IReadOnlyList<string> keys) =>
        keys.All(static key => key.All(char.IsAsciiDigit)) && keys.Any(static key => key.Length > 0);

    /// <summary>The first step. Names that are equal after it become one element.</summary>
    private static string Clean(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (!Dropped.Contains(c, StringComparison.Ordinal))
            {
                name.Append(c is ' ' or ':' ? '_' : c);
            }
        }

        string trimmed = name.ToString().Trim('_');
        return trimmed is [>= '0' and <= '9' or ',' or '.' or '-', ..] ? Prefix + trimmed : trimmed;
    }

    /// <summary>The second step. Names that become equal here stay separate elements.</summary>
    private static string Finish(string name)
    {
        string ascii = string.Concat(name.Where(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'));
        return ascii switch
        {
            "" => MagentoNames.Item,
            [>= '0' and <= '9' or '-', ..] => Prefix + ascii,
            _ => ascii,
        };
    }
}
