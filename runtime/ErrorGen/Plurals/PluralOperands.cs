using System.Globalization;
using System.Runtime.InteropServices;

namespace ErrorGen;

/// <summary>The operands of a plural rule (UTS #35, part 3, 5.1.1): the digits of a number as it is formatted, without its sign.</summary>
/// <remarks>
/// The operand <c>n</c> equals <see cref="I"/> if <see cref="T"/> is 0, and is not a whole number otherwise. A part with more than 18 digits keeps
/// the last 18 of them and is at least 10^18, so that remainders are exact and the part equals no small number.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly struct PluralOperands : IEquatable<PluralOperands>
{
    /// <summary>Initializes the operands of a number without fraction digits.</summary>
    /// <param name="integer">The number without its sign.</param>
    public PluralOperands(ulong integer) => I = integer;

    /// <summary>Initializes the operands of a number.</summary>
    /// <param name="digits">The digits 0 to 9 of the number, as characters, without a sign or separators.</param>
    /// <param name="point">The number of digits before the decimal separator; it can be negative or larger than the number of digits.</param>
    /// <param name="exponent">The exponent of a compact form, such as 6 in "2 million".</param>
    internal PluralOperands(ReadOnlySpan<char> digits, int point, int exponent = 0)
    {
        ReadOnlySpan<char> integer = digits[..Math.Clamp(point, 0, digits.Length)];
        ReadOnlySpan<char> fraction = digits[integer.Length..];
        I = PluralDigits.Read(integer, Math.Max(point - digits.Length, 0));
        F = PluralDigits.Read(fraction, zeros: 0);
        V = fraction.Length + Math.Max(-point, 0);
        ReadOnlySpan<char> shortened = fraction.TrimEnd('0');
        T = PluralDigits.Read(shortened, zeros: 0);
        W = shortened.IsEmpty ? 0 : V - fraction.Length + shortened.Length;
        E = exponent;
    }

    /// <summary>The digits before the decimal separator (<c>i</c>).</summary>
    public ulong I { get; }

    /// <summary>The number of fraction digits (<c>v</c>): 2 in 1.50.</summary>
    public int V { get; }

    /// <summary>The number of fraction digits without trailing zeros (<c>w</c>): 1 in 1.50.</summary>
    public int W { get; }

    /// <summary>The fraction digits as a number (<c>f</c>): 50 in 1.50.</summary>
    public ulong F { get; }

    /// <summary>The fraction digits without trailing zeros as a number (<c>t</c>): 5 in 1.50.</summary>
    public ulong T { get; }

    /// <summary>The exponent of a compact form (<c>c</c> and <c>e</c>): 6 in "2 million", which .NET does not write; otherwise 0.</summary>
    public int E { get; }

    /// <summary>Compares two sets of operands.</summary>
    /// <param name="left">Operands.</param>
    /// <param name="right">Other operands.</param>
    public static bool operator ==(PluralOperands left, PluralOperands right) => left.Equals(right);

    /// <summary>Compares two sets of operands.</summary>
    /// <param name="left">Operands.</param>
    /// <param name="right">Other operands.</param>
    public static bool operator !=(PluralOperands left, PluralOperands right) => !left.Equals(right);

    /// <summary>Parses a number in the notation of CLDR's samples: <c>1</c>, <c>1.50</c>, or <c>1.2c6</c> for the compact form of 1200000.</summary>
    /// <param name="number">The number. A sign is ignored.</param>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static PluralOperands Parse(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<char> text = number.TrimStart('-');
        int exponent = 0;
        int mark = text.IndexOfAny('c', 'e');
        if (mark >= 0)
        {
            exponent = int.Parse(text[(mark + 1)..], NumberStyles.None, CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        int point = text.IndexOf('.');
        string digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        return digits.Length > 0 && digits.All(char.IsAsciiDigit)
            ? new PluralOperands(digits, (point < 0 ? digits.Length : point) + exponent, exponent)
            : throw new FormatException($"'{number}' is not a number.");
    }

    /// <inheritdoc/>
    public bool Equals(PluralOperands other) => I == other.I && V == other.V && W == other.W && F == other.F && T == other.T && E == other.E;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PluralOperands other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(I, V, W, F, T, E);

    /// <summary>The operands by their letters.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"i={I} v={V} w={W} f={F} t={T} e={E}");
}
