using System.Buffers;
using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Rendering costs the string that it returns and nothing else: no boxes, no text of single values.</summary>
public sealed class MessageAllocationTests
{
    public static TheoryData<ErrorParameterType, string?> Formats => new()
    {
        { ErrorParameterType.String, null },
        { ErrorParameterType.Boolean, null },
        { ErrorParameterType.Int32, null },
        { ErrorParameterType.Int32, "N0" },
        { ErrorParameterType.Int64, null },
        { ErrorParameterType.Int64, "D40" },
        { ErrorParameterType.Decimal, null },
        { ErrorParameterType.Decimal, "C" },
        { ErrorParameterType.Double, null },
        { ErrorParameterType.Double, "F3" },
        { ErrorParameterType.Guid, null },
        { ErrorParameterType.Guid, "N" },
        { ErrorParameterType.Date, null },
        { ErrorParameterType.Date, "yyyy-MM-dd" },
        { ErrorParameterType.DateTime, null },
        { ErrorParameterType.DateTime, "O" },
        { ErrorParameterType.Duration, null },
        { ErrorParameterType.Duration, "c" },
        { ErrorParameterType.Uri, null },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rendering_text_allocates_only_the_string(ErrorParameterType type, string? format)
    {
        var error = TestError.Formatted(SampleValues.ByType[type], format);
        foreach (CultureInfo culture in TestCultures.Available)
        {
            int length = error.Render(culture).Length;
            Assert.Equal(Allocated.By(() => new string('x', length)), Allocated.By(() => error.Render(culture)));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rendering_UTF8_allocates_nothing(ErrorParameterType type, string? format)
    {
        var error = TestError.Formatted(SampleValues.ByType[type], format);
        var output = new ArrayBufferWriter<byte>(initialCapacity: 4_096);
        foreach (CultureInfo culture in TestCultures.Available)
        {
            Assert.Equal(0, Allocated.By(() =>
            {
                output.ResetWrittenCount();
                error.Definition.ParsedMessage.Render(error, culture, output);
                return null;
            }));
        }
    }

    [Fact]
    public void Rendering_a_long_message_allocates_only_the_string()
    {
        string value = new('v', 10_000);
        var error = TestError.Positional("%1 and %1", value);
        int length = error.Render(CultureInfo.InvariantCulture).Length;
        Assert.Equal(
            Allocated.By(() => new string('x', length)), Allocated.By(() => error.Render(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Message_without_placeholders_and_cached_message_allocate_nothing()
    {
        var plain = TestError.Positional("Nothing to fill.");
        var filled = TestError.Positional("%1", 5);
        Assert.Equal(0, Allocated.By(() => plain.Render(CultureInfo.InvariantCulture)));
        Assert.Equal(0, Allocated.By(() => filled.Message));
    }
}
