using System.Buffers;
using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>A number selects the variant of a message.</summary>
public sealed class VariantTests
{
    /// <summary>A rule that no language has, to tell it apart from that of English: few for all numbers.</summary>
    private static readonly PluralRule AlwaysFew = static (in _) => PluralCategory.Few;

    public static TheoryData<ErrorValue> Ones => new() { 1, 1L, 1m, 1.0 };

    public static TheoryData<ErrorValue> Zeros => new() { 0, 0L, 0m, 0.00m, 0.0, -0.0 };

    public static TheoryData<ErrorValue> Missing => new() { (int?)null, (long?)null, (decimal?)null, (double?)null };

    [Theory]
    [MemberData(nameof(Ones))]
    public void Number_selects_the_variant_of_its_category(ErrorValue value) => Assert.Equal("one: 1", CountedError.Create(value).Message);

    [Theory]
    [MemberData(nameof(Zeros))]
    public void Variant_of_a_number_is_selected_by_value(ErrorValue value) =>
        Assert.StartsWith("zero: ", CountedError.Create(value).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Missing))]
    public void Missing_number_selects_other(ErrorValue value) => Assert.Equal("other: ", CountedError.Create(value).Message);

    [Fact]
    public void Number_is_counted_as_it_is_formatted()
    {
        Assert.Equal("other: 1.0", CountedError.Create(1.0m).Message);
        Assert.Equal("other: 1.00", CountedError.Create(1, "F2").Message);
        Assert.Equal("one: 1", CountedError.Create(1.2m, "F0").Message);
        Assert.Equal("other: 0", CountedError.Create(0.2m, "F0").Message);
        Assert.Equal("two and a half", CountedError.Create(2.5).Message);
        Assert.Equal("two and a half", CountedError.Create(2.50m).Message);
        Assert.Equal("other: NaN", CountedError.Create(double.NaN).Message);
    }

    [Fact]
    public void Exception_log_text_and_bytes_have_the_selected_variant()
    {
        Error error = CountedError.Create(1);
        var output = new ArrayBufferWriter<byte>();
        error.Definition.ParsedMessage.Render(error, CultureInfo.InvariantCulture, output);

        Assert.Equal("one: 1", error.ToException().Message);
        Assert.Equal("Left: one: 1", error.ToString());
        Assert.Equal("one: 1", Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal("one: %count", error.Definition.ParsedMessage.Select(error, CultureInfo.InvariantCulture).Text);
        Assert.Equal("other: %count", error.Definition.MessageTemplate);
        Assert.Equal(["one", "=0", "=2.5"], error.Definition.Variants!.Items.Select(variant => variant.Name));
    }

    [Fact]
    public void Message_without_a_rule_has_other_and_the_variants_of_numbers()
    {
        ErrorDefinition definition = ErrorCatalog.Create("Errors", "xx", errors => errors.Add(
            new ErrorCatalogEntry("Left", 409, "other", new ErrorParameter("count", ErrorParameterType.Int32)) { Variants = new(0, "one", "one", "=0", "zero") })).Definitions[0];

        Assert.Equal("other", definition.CreateError(1).Message);
        Assert.Equal("zero", definition.CreateError(0).Message);
    }

    [Fact]
    public void Each_language_has_its_own_variants_and_rule()
    {
        ErrorDefinition definition = ErrorCatalog.Create("Errors", "en", errors =>
        {
            errors.PluralRule = CountedError.English;
            errors.Add(new ErrorCatalogEntry("Left", 409, "%count products", new ErrorParameter("count", ErrorParameterType.Int32))
            {
                Variants = new(0, "one", "%count product", "few", "not English"),
            });
            errors.AddTranslation("de", german =>
            {
                german.PluralRule = AlwaysFew;
                german.AddVariants("Left", "%count Produkte", new MessageVariants(0, "few", "wenige: %count", "one", "nicht Deutsch"));
            });
            errors.AddTranslation("de-AT", austrian => austrian.PluralRule = CountedError.English);
            errors.AddTranslation("ja", japanese => japanese.AddMessage("Left", "残り%count個"));
            errors.AddTranslation("fr", french => french.PluralRule = AlwaysFew);
        }).Definitions[0];

        Assert.Equal("1 product", Rendered(1, "en"));
        Assert.Equal("2 products", Rendered(2, "en"));
        Assert.Equal("wenige: 1", Rendered(1, "de"));
        Assert.Equal("wenige: 1", Rendered(1, "de-AT"));
        Assert.Equal("残り1個", Rendered(1, "ja"));
        Assert.Equal("1 product", Rendered(1, "fr"));

        string Rendered(int count, string language)
        {
            Error error = definition.CreateError(count);
            return definition.GetText(definition.Catalog.FindTranslation(language)).ParsedMessage.Render(error, CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Selecting_a_variant_allocates_only_the_string()
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        foreach (Error error in new[]
            {
                CountedError.Create(1), CountedError.Create(5L), CountedError.Create(1.5m), CountedError.Create(1, "N2"), CountedError.Create(3.25),
                CountedError.Create(0), CountedError.Create(1234.5m, "C"),
            })
        {
            var output = new ArrayBufferWriter<byte>(initialCapacity: 4_096);
            int length = error.Render(invariant).Length;

            Assert.Equal((error.Message, Allocated.By(() => new string('x', length))), (error.Message, Allocated.By(() => error.Render(invariant))));
            Assert.Equal(0, Allocated.By(() =>
            {
                output.ResetWrittenCount();
                error.Definition.ParsedMessage.Render(error, invariant, output);
                return null;
            }));
            Assert.Equal(0, Allocated.By(() => error.Definition.ParsedMessage.Select(error, invariant)));
        }
    }

    [Fact]
    public void Variants_that_do_not_fit_their_entry_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new MessageVariants(0, "one"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MessageVariants(-1));
        Assert.Contains("not a number", Assert.Throws<ArgumentException>(() => Create(new ErrorParameter("count"), new(0, "one", ""))).Message, StringComparison.Ordinal);
        Assert.Contains("not a number", Assert.Throws<ArgumentException>(() => Create(Count, new(1, "one", ""))).Message, StringComparison.Ordinal);
        Assert.Contains("'%cuont'", Assert.Throws<ArgumentException>(() => Create(Count, new(0, "one", "%cuont"))).Message, StringComparison.Ordinal);
    }

    private static ErrorParameter Count => new("count", ErrorParameterType.Int32);

    private static ErrorCatalog Create(ErrorParameter parameter, MessageVariants variants) => ErrorCatalog.Create(
        "Errors", "en", errors => errors.Add(new ErrorCatalogEntry("Left", 409, "other", parameter) { Variants = variants }));
}
