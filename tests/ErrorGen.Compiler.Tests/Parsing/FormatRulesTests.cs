using System.Globalization;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Parameters;
using Xunit;

namespace ErrorGen.Compiler.Tests.Parsing;

/// <summary>A format fits where the type that the runtime uses takes it: the generator has no DateOnly to try it on.</summary>
public sealed class FormatRulesTests
{
    private static readonly Dictionary<string, IFormattable> Values = new(StringComparer.Ordinal)
    {
        ["int"] = 1,
        ["long"] = 1L,
        ["decimal"] = 1m,
        ["double"] = 1d,
        ["guid"] = Guid.Empty,
        ["date"] = new DateOnly(2001, 2, 3),
        ["dateTime"] = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero),
        ["duration"] = TimeSpan.FromSeconds(1),
    };

    private static readonly string[] Formats =
    [
        .. Enumerable.Range('!', '~' - '!' + 1).SelectMany(c => new[] { $"{(char)c}", $"%{(char)c}", $"{(char)c}2", $"yyyy{(char)c}MM", $"\\{(char)c}", $"'{(char)c}'", $"\"{(char)c}" }),
        "D99", "#,##0.00;(0)", "0.0\0", "yyyy-MM-dd", "d. MMMM yyyy", "gg yyyy", "'at' yyyy", "HH:mm", "hh\\:mm", "yyyy\\", "dd'th' MMM \"of\" yyyy", "c", "zzz", "\u00E9", "  ",
    ];

    public static TheoryData<string> Types() => [.. ParameterType.All.Select(type => type.CatalogName)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Format_is_accepted_exactly_if_the_type_accepts_it(string type) => Assert.All(Formats, format =>
        Assert.Equal(Takes(type, format), FormatRules.Fits(format, ParameterType.Find(type)!)));

    [Theory]
    [InlineData("int", "D100")]
    [InlineData("long", "X999999999")]
    [InlineData("decimal", "F999999999\0")]
    [InlineData("double", "N2147483647")]
    public void Absurd_precision_is_invalid(string type, string format) =>
        Assert.False(FormatRules.Fits(format, ParameterType.Find(type)!));

    private static bool Takes(string type, string format)
    {
        try
        {
            return Values.TryGetValue(type, out IFormattable? value) && value.ToString(format, CultureInfo.InvariantCulture) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
