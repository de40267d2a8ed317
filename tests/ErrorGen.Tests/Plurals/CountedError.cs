namespace ErrorGen.Tests;

/// <summary>Errors whose message has variants. The rule writes the operands, so that a test sees them: its only category is that of the given operands.</summary>
internal static class CountedError
{
    /// <summary>The rule of English: one if the number is written as "1".</summary>
    public static readonly PluralRule English = static (in number) => number.I == 1 && number.V == 0 ? PluralCategory.One : PluralCategory.Other;

    /// <summary>An error with the message <c>one</c> for the category one, <c>=0</c> for zero and <c>other: %count</c> for other numbers.</summary>
    public static Error Create(ErrorValue value, string? format = null, string language = "en", PluralRule? rule = null) => ErrorCatalog.Create(
        "Errors",
        language,
        errors =>
        {
            errors.PluralRule = rule ?? English;
            errors.Add(new ErrorCatalogEntry(
                "Left", 409, "other: %count", new ErrorParameter("count", value.Type) { Format = format, IsNullable = true })
            {
                Variants = new MessageVariants(0, "one", "one: %count", "=0", "zero: %count", "=2.5", "two and a half"),
            });
        }).Definitions[0].CreateError(value);

    /// <summary>The operands that a number has as it is formatted.</summary>
    public static string OperandsOf(ErrorValue value, string? format, string language)
    {
        string found = "none";
        _ = Create(value, format, language, Remember).Message;
        return found;

        PluralCategory Remember(in PluralOperands number)
        {
            found = number.ToString();
            return PluralCategory.Other;
        }
    }
}
