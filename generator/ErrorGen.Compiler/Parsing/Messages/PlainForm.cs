namespace ErrorGen.Compiler.Parsing.Messages;

/// <summary>Finds placeholders that clients read otherwise once the bounded form is written in the plain form, as the Magento format does.</summary>
/// <param name="Written">The placeholder or percent sign in the text, with what follows it.</param>
/// <param name="Sent">The same in the plain form.</param>
/// <param name="Read">The parameter that clients see instead.</param>
internal sealed record PlainForm(string Written, string Sent, string Read)
{
    /// <summary>Whether a text has the bounded form, without which there is no ambiguity.</summary>
    public static bool HasBounded(string text) => text.Contains(Placeholder.BoundedStart);

    /// <summary>Returns the first ambiguity of a text, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The texts that can follow the percent sign: names or positions.</param>
    public static PlainForm? FindAmbiguity(string text, IReadOnlyList<string> names)
    {
        if (!HasBounded(text))
        {
            return null;
        }

        string plain = Placeholder.ToPlainForm(text, names);
        int shift = 0;
        for (int i = text.IndexOf(Placeholder.Start); i >= 0; i = text.IndexOf(Placeholder.Start, i))
        {
            i++;
            PlaceholderMatch match = Placeholder.Match(text, i, names);
            int read = Placeholder.FindLongest(plain, i - shift, names);
            int nameLength = match.Parameter < 0 ? 0 : names[match.Parameter].Length;
            if (read >= 0 && read != match.Parameter)
            {
                string rest = names[read].Substring(nameLength);
                return new PlainForm(Placeholder.Start + text.Substring(i, match.Length) + rest, Placeholder.Start + names[read], names[read]);
            }

            shift += match.Length - nameLength;
            i += match.Length;
        }

        return null;
    }
}
