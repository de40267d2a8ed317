using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>An element of Magento's XML that stands for a key of a map.</summary>
/// <param name="Name">The name: ASCII letters, digits, <c>_</c> and <c>-</c>, a letter or <c>_</c> first.</param>
/// <param name="Index">The position of the key whose value the element has.</param>
/// <remarks>
/// Magento's rules, with one difference: where they leave no name (<c>!</c>, <c>é1</c>), Magento's answer fails, and this one has <c>item</c>
/// or puts <c>item_</c> in front.
/// </remarks>
internal readonly record struct MagentoElement(string Name, int Index)
{
    private const string Dropped = "!\"#$%&'()*+,/;<=>?@[\\]^`{|}~";
    private const string Prefix = MagentoNames.Item + "_";

    /// <summary>The elements of a map, in order. A map whose keys are all numbers is a list; of keys that become one, the last has the value.</summary>
    public static IReadOnlyList<MagentoElement> Of(IReadOnlyList<string> keys)
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

    /// <summary>The first step, after which equal names are one element.</summary>
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

    /// <summary>The second step, after which equal names stay two elements.</summary>
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
