// Prints what .NET knows of each culture, for cultures.mjs. .NET reads it from the ICU library of the machine.
#:property PublishAot=false
#:property JsonSerializerIsReflectionEnabledByDefault=true
#:property ImplicitUsings=enable
using System.Globalization;
using System.Text.Json;
string[] negative = ["(n)", "-n", "- n", "n-", "n -"];
string[] percentPositive = ["n %", "n%", "%n", "% n"];
string[] percentNegative = ["-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %"];
using var output = new StreamWriter(args[0]);
// Names that .NET does not list.
string[] others = ["zh-CN", "zh-HK", "zh-MO", "zh-SG", "zh-TW"];
IEnumerable<CultureInfo> cultures = CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0)
    .Concat(others.Select(CultureInfo.GetCultureInfo));
foreach (CultureInfo culture in cultures.DistinctBy(culture => culture.Name).OrderBy(culture => culture.Name, StringComparer.Ordinal))
{
    NumberFormatInfo n = culture.NumberFormat;
    DateTimeFormatInfo d = culture.DateTimeFormat;
    string[] Affixes(string pattern, bool isPercent) =>
        [.. pattern.Split('n').Select(part => part.Replace("%", "\u0001").Replace("-", n.NegativeSign).Replace("\u0001", isPercent ? n.PercentSymbol : ""))];
    string calendar = d.Calendar switch { PersianCalendar => "persian", ThaiBuddhistCalendar => "buddhist", UmAlQuraCalendar => "islamic-umalqura", HijriCalendar => "islamic", GregorianCalendar => "gregory", _ => d.Calendar.GetType().Name };
    output.WriteLine(JsonSerializer.Serialize(new
    {
        language = culture.Name,
        numbers = new
        {
            @decimal = n.NumberDecimalSeparator, group = n.NumberGroupSeparator, groupSizes = n.NumberGroupSizes, minus = n.NegativeSign, plus = n.PositiveSign,
            percent = n.PercentSymbol, perMille = n.PerMilleSymbol, negative = Affixes(negative[n.NumberNegativePattern], false),
            positivePercent = Affixes(percentPositive[n.PercentPositivePattern], true), negativePercent = Affixes(percentNegative[n.PercentNegativePattern], true),
            digits = n.NumberDecimalDigits, percentDigits = n.PercentDecimalDigits, percentDecimal = n.PercentDecimalSeparator, percentGroup = n.PercentGroupSeparator,
        },
        calendar = new
        {
            calendar, months = d.MonthNames.Take(12), monthsOfDays = d.MonthGenitiveNames.Take(12), shortMonths = d.AbbreviatedMonthNames.Take(12),
            shortMonthsOfDays = d.AbbreviatedMonthGenitiveNames.Take(12), days = d.DayNames, shortDays = d.AbbreviatedDayNames, am = d.AMDesignator, pm = d.PMDesignator,
            dateSeparator = d.DateSeparator, timeSeparator = d.TimeSeparator,
            patterns = new Dictionary<string, string> { ["d"] = d.ShortDatePattern, ["D"] = d.LongDatePattern, ["t"] = d.ShortTimePattern, ["T"] = d.LongTimePattern, ["m"] = d.MonthDayPattern, ["M"] = d.MonthDayPattern, ["y"] = d.YearMonthPattern, ["Y"] = d.YearMonthPattern, ["f"] = d.LongDatePattern + " " + d.ShortTimePattern, ["F"] = d.FullDateTimePattern, ["g"] = d.ShortDatePattern + " " + d.ShortTimePattern, ["G"] = d.ShortDatePattern + " " + d.LongTimePattern, ["era"] = d.GetEraName(d.Calendar.Eras[0]) },
        },
    }));
}
