using System.Buffers;
using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Renders an error both ways and holds them together: the bytes are the UTF-8 of the text.</summary>
internal static class Rendered
{
    public static string InvariantText(Error error) => Text(error, CultureInfo.InvariantCulture);

    public static string Text(Error error, CultureInfo culture)
    {
        string text = error.Render(culture);
        var output = new ArrayBufferWriter<byte>();
        error.Definition.ParsedMessage.Render(error, culture, output);
        if (!output.WrittenSpan.SequenceEqual(Encoding.UTF8.GetBytes(text)))
        {
            Assert.Fail($"UTF-8 says '{Encoding.UTF8.GetString(output.WrittenSpan)}' where UTF-16 says '{text}'.");
        }

        return text;
    }
}
