using System.Globalization;

namespace ErrorGen;

/// <summary>The variants of a message, parsed, with the rule that selects one of them.</summary>
internal sealed class ParsedVariants
{
    /// <summary>The sign before a number that selects a variant by its value.</summary>
    private const char ExactSign = '=';

    private readonly int _parameter;
    private readonly PluralRule? _rule;
    private readonly ParsedMessage?[] _categories = new ParsedMessage?[(int)PluralCategory.Other + 1];
    private readonly (decimal Number, ParsedMessage Message)[] _numbers;
    private readonly (string Name, ParsedMessage Message)[] _texts;
    private readonly bool _hasCategories;

    private ParsedVariants(MessageVariants variants, IReadOnlyList<string> placeholders, PluralRule? rule, ListPattern? listPattern)
    {
        _parameter = variants.Parameter;
        _rule = rule;
        var numbers = new List<(decimal, ParsedMessage)>();
        var texts = new List<(string, ParsedMessage)>();
        foreach (MessageVariant variant in variants.Items)
        {
            var message = ParsedMessage.Parse(variant.Template, placeholders, variants: null, rule: null, listPattern);
            texts.Add((variant.Name, message));
            if (variant.Name.StartsWith(ExactSign) && decimal.TryParse(variant.Name.AsSpan(1), CultureInfo.InvariantCulture, out decimal number))
            {
                numbers.Add((number, message));
            }
            else if (FindCategory(variant.Name) is { } category)
            {
                _categories[(int)category] = message;
                _hasCategories = true;
            }
        }

        _numbers = [.. numbers];
        _texts = [.. texts];
    }

    public static ParsedVariants? Create(MessageVariants? variants, IReadOnlyList<string> placeholders, PluralRule? rule, ListPattern? listPattern) =>
        variants is null ? null : new ParsedVariants(variants, placeholders, rule, listPattern);

    /// <summary>Returns the variant for the values, or null if the message for all other values applies.</summary>
    public ParsedMessage? Select(IMessageValues values, CultureInfo culture)
    {
        ErrorValue value = values.GetParameter(_parameter);
        if (value.IsNull)
        {
            return null;
        }

        return value.Text is { } text ? SelectText(text) : SelectNumber(value, values, culture);
    }

    private ParsedMessage? SelectText(string text)
    {
        foreach ((string name, ParsedMessage message) in _texts)
        {
            if (string.Equals(name, text, StringComparison.Ordinal))
            {
                return message;
            }
        }

        return null;
    }

    private ParsedMessage? SelectNumber(in ErrorValue value, IMessageValues values, CultureInfo culture)
    {
        foreach ((decimal number, ParsedMessage message) in _numbers)
        {
            if (value.IsNumber(number))
            {
                return message;
            }
        }

        return _hasCategories && _rule is not null && TryGetOperands(value, values.Parameters[_parameter].Format, culture, out PluralOperands operands)
            ? _categories[(int)_rule(operands)]
            : null;
    }

    private static bool TryGetOperands(in ErrorValue value, string? format, CultureInfo culture, out PluralOperands operands)
    {
        if (FormattedNumber.IsPlain(format) && value.TryGetMagnitude(out ulong magnitude))
        {
            operands = new PluralOperands(magnitude);
            return true;
        }

        Span<char> buffer = stackalloc char[ErrorValue.RoomForText];
        return FormattedNumber.TryRead(value.Render(format, culture, buffer), format, culture, out operands);
    }

    private static PluralCategory? FindCategory(string name) => name switch
    {
        "zero" => PluralCategory.Zero,
        "one" => PluralCategory.One,
        "two" => PluralCategory.Two,
        "few" => PluralCategory.Few,
        "many" => PluralCategory.Many,
        _ => null,
    };
}
