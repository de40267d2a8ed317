namespace ErrorGen.Compiler.Cldr;

/// <summary>The plural rules that several languages share.</summary>
/// <param name="Languages">The language tags, separated by spaces.</param>
/// <param name="Rules">The categories that the languages have, in the order in which their conditions are evaluated; <c>other</c> is the last.</param>
internal sealed record PluralRuleSet(string Languages, PluralCategoryRule[] Rules);

/// <summary>The rule of one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Condition">The condition as a C# expression over the operands <c>number</c>; empty for <c>other</c>.</param>
/// <param name="Integers">CLDR's samples of whole numbers, such as <c>2~4, 22~24, …</c>.</param>
/// <param name="Decimals">CLDR's samples of numbers with fraction digits.</param>
internal sealed record PluralCategoryRule(PluralCategory Category, string Condition, string Integers, string Decimals);
