using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>Builds a page: the literal parts of an interpolated string are markup, and every value in it is encoded.</summary>
/// <remarks>A text therefore cannot become an element or an attribute by mistake. The only value that is not encoded is <see cref="Markup"/>.</remarks>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder _text = new(16 * 1024);

    /// <summary>Adds markup with values. The handler has added them when the method is called.</summary>
    /// <returns>The same builder.</returns>
    public HtmlBuilder Add([InterpolatedStringHandlerArgument("")] ref Handler markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Adds markup that does not have values.</summary>
    public void Add(Markup markup) => _text.Append(markup.Text);

    /// <summary>The page as UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());

    /// <summary>Receives the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler
    {
        private readonly StringBuilder _text;

        public Handler(int literalLength, int formattedCount, HtmlBuilder builder)
        {
            _ = literalLength + formattedCount;
            _text = builder._text;
        }

        public void AppendLiteral(string value) => _text.Append(value);

        public void AppendFormatted(string? value) => _text.Append(PageText.Encode(value ?? ""));

        public void AppendFormatted(int value) => _text.Append(CultureInfo.InvariantCulture, $"{value}");

        public void AppendFormatted(Markup value) => _text.Append(value.Text);
    }
}

/// <summary>Text that is markup already.</summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Markup(string? Text)
{
    /// <summary>The attributes that declare the language of an element on a page in another language.</summary>
    public static Markup LanguageOf(string? language, string pageLanguage) => new(HtmlLanguage.AttributesOf(language, pageLanguage));

    /// <summary>The markup if a condition is true, otherwise nothing.</summary>
    public static Markup If(bool condition, string markup) => new(condition ? markup : null);
}
