using System.Globalization;

namespace ErrorGen;

/// <summary>The variants of a message, parsed, with the rule that selects one of them.</summary>
internal sealed class ParsedVariants
{
    /// <summary>Enough characters for a number that a reader can read. A longer one is allocated.</summary>
    public const int RoomForNumber = 128;

    /// <summary>The sign before a number that selects a variant by its value.</summary>
    private const char ExactSign = '=';

    private readonly PluralRule? _rule;
    private readonly ParsedMessage?[] _categories = new ParsedMessage?[(int)PluralCategory.Other + 1];
    private readonly (decimal Number, ParsedMessage Message)[] _numbers;
    private readonly (string Name, ParsedMessage Message)[] _texts;
    private readonly bool _hasCategories;

    private ParsedVariants(MessageVariants variants, IReadOnlyList<string> placeholders, PluralRule? rule, ListPattern? listPattern)
    {
        Parameter = variants.Parameter;
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

    /// <summary>The position of the parameter that selects.</summary>
    public int Parameter { get; }

    /// <summary>Returns the variant for the values, or null if the message for all other values applies.</summary>
    public ParsedMessage? Select(IMessageValues values, CultureInfo culture) => Select(values, culture, stackalloc char[RoomForNumber], out _);

    /// <summary>Returns the variant for the values, or null if the message for all other values applies.</summary>
    /// <param name="values">The values.</param>
    /// <param name="culture">The culture that formats the number.</param>
    /// <param name="buffer">A buffer of <see cref="RoomForNumber"/> characters.</param>
    /// <param name="number">The number as it is formatted, if the selection needs that; otherwise empty.</param>
    public ParsedMessage? Select(IMessageValues values, CultureInfo culture, Span<char> buffer, out ReadOnlySpan<char> number)
    {
        number = default;
        ErrorValue value = values.GetSelector(Parameter);
        if (value.IsNull || value.IsList)
        {
            return null;
        }

        return value.Text is { } text ? SelectText(text) : SelectNumber(value, values, culture, buffer, out number);
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

    private ParsedMessage? SelectNumber(
        scoped in ErrorValue value, IMessageValues values, CultureInfo culture, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        text = default;
        foreach ((decimal number, ParsedMessage message) in _numbers)
        {
            if (value.IsNumber(number))
            {
                return message;
            }
        }

        if (!_hasCategories || _rule is null)
        {
            return null;
        }

        string? format = values.Parameters[Parameter].Format;
        if (FormattedNumber.IsPlain(format) && value.TryGetMagnitude(out ulong magnitude))
        {
            return _categories[(int)_rule(new PluralOperands(magnitude))];
        }

        text = value.Render(format, culture, buffer);
        return FormattedNumber.TryRead(text, format, culture, out PluralOperands operands) ? _categories[(int)_rule(operands)] : null;
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
