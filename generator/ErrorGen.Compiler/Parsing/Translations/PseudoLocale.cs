using System.Text;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>
/// Makes translations with which a front end is tested: readable, but with accents, between brackets and at least 40 % longer than the source. A text
/// without them is not translated, a text without its second bracket is cut off.
/// </summary>
internal static class PseudoLocale
{
    /// <summary>The left-to-right pseudo-locale.</summary>
    public const string Accented = "qps-Ploc";

    /// <summary>The right-to-left pseudo-locale.</summary>
    public const string Mirrored = "qps-Plocm";

    private const char RightToLeftOverride = '\u202E';
    private const char PopDirectionalFormatting = '\u202C';

    /// <summary>How much longer a text becomes, in percent.</summary>
    private const int Growth = 40;

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accents = "àƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

    private static readonly string[] Padding = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Returns the pseudo-locales of a catalogue, without those for which the project has a translation.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="languages">The languages of its translations.</param>
    public static IEnumerable<TranslationModel> Of(CatalogModel catalog, IEnumerable<string> languages) =>
        new[] { Accented, Mirrored }.Except(languages, StringComparer.OrdinalIgnoreCase).Select(language => Create(catalog, language));

    /// <summary>Changes a text. Its placeholders stay as they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The texts that can follow a percent sign, or null if the text does not have placeholders.</param>
    /// <param name="isMirrored">Whether the letters are displayed from right to left.</param>
    public static string Change(string text, IReadOnlyList<string>? names, bool isMirrored)
    {
        var result = new StringBuilder(text.Length * 2).Append('[');
        int length = 0;
        int start = 0;
        for (int i = names is null ? -1 : text.IndexOf(Placeholder.Start); i >= 0; i = text.IndexOf(Placeholder.Start, i))
        {
            PlaceholderMatch match = Placeholder.Match(text, i + 1, names!);
            int end = i + 1 + match.Length;
            if (match.Parameter != PlaceholderMatch.None)
            {
                length += AppendLetters(result, text.Substring(start, i - start), isMirrored);
                result.Append(text, i, end - i);
                start = end;
            }

            i = end;
        }

        length += AppendLetters(result, text.Substring(start), isMirrored);

        // The brackets and the blank before the padding count, too.
        AppendLetters(result, PaddingOf(((length * Growth) + 99) / 100), isMirrored);
        return result.Append(']').ToString();
    }

    private static TranslationModel Create(CatalogModel catalog, string language)
    {
        bool isMirrored = language == Mirrored;
        var messages = new List<IndexedText>();
        var variants = new List<IndexedVariants>();
        var titles = new List<IndexedText>();
        for (int i = 0; i < catalog.Errors.Count; i++)
        {
            ErrorModel error = catalog.Errors[i];
            string[] names = [.. error.Parameters.Select((parameter, n) => error.HasPositionalParameters ? Placeholder.OfPosition(n) : parameter.Name)];
            if (error.Message.Length > 0)
            {
                messages.Add(new IndexedText(i, Changed(error.Message, names)));
            }

            if (error.Variants is { } forms)
            {
                variants.Add(new IndexedVariants(i, forms with { Items = forms.Items.Select(form => form with { Text = Changed(form.Text, names) }).ToEquatableArray() }));
            }

            if (error.Title is { } title)
            {
                titles.Add(new IndexedText(i, Changed(title, names: null)));
            }
        }

        return new TranslationModel(
            catalog.Names, language, messages.ToEquatableArray(), variants.ToEquatableArray(), titles.ToEquatableArray(), Statuses().ToEquatableArray())
        {
            PluralLanguage = catalog.Culture,
            HasLists = catalog.Errors.Any(error => error.HasLists),
        };

        string Changed(string text, IReadOnlyList<string>? names) => Change(WellFormedText.Of(text), names, isMirrored);

        IEnumerable<StatusModel> Statuses() => catalog.Statuses
            .Where(status => (status.Title ?? status.Message) is not null)
            .Select(status => new StatusModel(
                status.Code,
                status.Title is { } title ? Changed(title, names: null) : null,
                Description: null,
                status.Message is { } message ? Changed(message, StatusPlaceholders.Of(status.Code)) : null,
                ErrorCode: null));
    }

    /// <summary>Appends literal text with accents.</summary>
    /// <returns>The number of its characters.</returns>
    private static int AppendLetters(StringBuilder result, string text, bool isMirrored)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (isMirrored)
        {
            result.Append(RightToLeftOverride);
        }

        foreach (char c in text)
        {
            int letter = Letters.IndexOf(c);
            result.Append(letter < 0 ? c : Accents[letter]);
        }

        if (isMirrored)
        {
            result.Append(PopDirectionalFormatting);
        }

        return text.Length;
    }

    /// <summary>Whole words with at least so many characters.</summary>
    private static string PaddingOf(int length)
    {
        var padding = new StringBuilder();
        for (int i = 0; padding.Length < length; i++)
        {
            padding.Append(' ').Append(Padding[i % Padding.Length]);
        }

        return padding.ToString();
    }
}
