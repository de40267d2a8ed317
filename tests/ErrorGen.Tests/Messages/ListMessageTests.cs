using System.Buffers;
using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>Messages with a list.</summary>
public sealed class ListMessageTests
{
    private static readonly ListPattern German = new("de", "{0} und {1}", "{0}, {1}", "{0}, {1}", "{0} und {1}");
    private static readonly ListPattern English = new("en", "{0} and {1}", "{0}, {1}", "{0}, {1}", "{0}, and {1}");

    public static TheoryData<ErrorParameterType> Types => [.. Enum.GetValues<ErrorParameterType>()];

    [Fact]
    public void Each_language_joins_with_its_own_pattern()
    {
        ErrorCatalog catalog = Create(ErrorParameterType.Decimal, "0.00");
        Error error = catalog.Definitions[0].CreateError(ErrorValue.CreateList([1.5m, 2m, 3m]));

        Assert.Equal("Only 1.50, 2.00, and 3.00.", error.Message);
        Assert.Equal("Nur 1,50, 2,00 und 3,00.", error.Render(TestCultures.Find("de")));
        Assert.Equal("Seulement 1,50, 2,00, 3,00.", error.Render(TestCultures.Find("fr")));
    }

    [Fact]
    public void Format_that_does_not_fit_an_item_is_ignored()
    {
        Error error = Create(ErrorParameterType.Date, "HH").Definitions[0].CreateError(ErrorValue.CreateList([new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 2)]));

        Assert.Equal("Only 05/01/2026 and 05/02/2026.", error.Definition.ParsedMessage.Render(error, CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Rendering_allocates_only_the_text(ErrorParameterType type)
    {
        ErrorValue item = SampleValues.ByType[type];
        Error error = Create(type, format: null).Definitions[0].CreateError(ErrorValue.CreateList(type, [item, item, item]));
        var output = new ArrayBufferWriter<byte>(initialCapacity: 4_096);
        foreach (CultureInfo culture in TestCultures.Available)
        {
            string text = error.Definition.ParsedMessage.Render(error, culture);
            Assert.Equal(
                Allocated.By(() => new string('x', text.Length)), Allocated.By(() => error.Definition.ParsedMessage.Render(error, culture)));
            Assert.Equal(0, Allocated.By(() =>
            {
                output.ResetWrittenCount();
                error.Definition.ParsedMessage.Render(error, culture, output);
                return null;
            }));
            Assert.Equal(text, Encoding.UTF8.GetString(output.WrittenSpan));
        }
    }

    [Fact]
    public void List_cannot_select_a_text()
    {
        var parameter = new ErrorParameter("count", ErrorParameterType.Int32) { IsList = true };
        Assert.Throws<ArgumentException>(() => ErrorCatalog.Create("Errors", "en", errors => errors.Add(
            new ErrorCatalogEntry("Left", 409, "%count", parameter) { Variants = new MessageVariants(0, "one", "1") })));
    }

    [Fact]
    public void List_in_a_value_that_selects_has_the_text_for_all_others()
    {
        var message = ParsedMessage.Parse("other %count", ["count"], new MessageVariants(0, "=0", "none", "one", "one"), (in _) => PluralCategory.One, listPattern: null);
        var parameter = new ErrorParameter("count", ErrorParameterType.Int32) { IsList = true };

        Assert.Equal("other 0, 0", message.Render(new Values(parameter, ErrorValue.CreateList([0, 0])), CultureInfo.InvariantCulture));
    }

    private static ErrorCatalog Create(ErrorParameterType type, string? format) => ErrorCatalog.Create("Errors", "en", errors =>
    {
        errors.ListPattern = English;
        errors.Add("Only", 409, "Only %items.", new ErrorParameter("items", type) { IsList = true, Format = format })
            .AddTranslation("fr", french => french.AddMessage("Only", "Seulement %items."))
            .AddTranslation("de", german =>
            {
                german.ListPattern = German;
                german.AddMessage("Only", "Nur %items.");
            });
    });

    private sealed class Values(ErrorParameter parameter, ErrorValue value) : IMessageValues
    {
        public IReadOnlyList<ErrorParameter> Parameters => [parameter];

        public ErrorValue GetParameter(int index) => value;
    }
}
