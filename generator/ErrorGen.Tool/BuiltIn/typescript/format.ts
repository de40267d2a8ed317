// Formats of .NET in the languages of Intl. Message modules use it; nothing of it is in a bundle that does not.

/** A number as JSON has it, or as text with all its digits. */
export type NumberValue = number | bigint | string | null | undefined;

/** The types of numbers of a catalogue. They differ in rounding and in their usual form. */
export type NumberType = "int" | "long" | "decimal" | "double";

/** What a language needs to write numbers and dates. It is read from Intl when it is used first. */
export interface Culture {
  readonly language: string;
  /** The language of the plural rules, if it is another one. */
  readonly pluralLanguage?: string | undefined;
  readonly data?: CultureData | undefined;
  numbers?: NumberSymbols;
  calendar?: CalendarNames;
}

/** What .NET has in another form than Intl. */
export interface CultureData {
  readonly numbers?: Partial<NumberSymbols>;
  readonly calendar?: Partial<Omit<CalendarNames, "patterns">> & { readonly patterns?: Partial<CalendarNames["patterns"]> };
}

interface NumberSymbols {
  readonly decimal: string;
  readonly group: string;
  readonly groupSizes: readonly number[];
  readonly minus: string;
  readonly plus: string;
  readonly percent: string;
  readonly perMille: string;
  readonly negative: Affixes;
  readonly positivePercent: Affixes;
  readonly negativePercent: Affixes;
}

/** The text before and after the digits. */
type Affixes = readonly [string, string];

interface CalendarNames {
  readonly calendar: string;
  readonly months: readonly string[];
  readonly monthsOfDays: readonly string[];
  readonly shortMonths: readonly string[];
  readonly shortMonthsOfDays: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly am: string;
  readonly pm: string;
  readonly patterns: { readonly [specifier: string]: string };
  readonly dateSeparator: string;
  readonly timeSeparator: string;
}

const fallbackLanguage = "en";

/** Returns the culture of a language; that of English if Intl does not have the language. */
export function getCulture(language: string, data?: CultureData, pluralLanguage?: string): Culture {
  let supported: string | undefined;
  try {
    supported = Intl.NumberFormat.supportedLocalesOf(language)[0];
  } catch {
    // Not a language tag for Intl.
  }

  return { language: supported ?? fallbackLanguage, pluralLanguage, data };
}

/** Text that may be missing. */
export function formatText(value: string | null | undefined): string {
  return value ?? "";
}

/** A boolean as JSON has it. */
export function formatBool(value: boolean | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** A GUID in one of the formats D, N, B, P and X of .NET. */
export function formatGuid(value: string | null | undefined, format = "D"): string {
  const hex = (value ?? "").replace(/[^0-9a-f]/gi, "").toLowerCase();
  if (hex.length !== 32) {
    return value ?? "";
  }

  const hyphenated = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  switch (format.toUpperCase()) {
    case "N": return hex;
    case "B": return `{${hyphenated}}`;
    case "P": return `(${hyphenated})`;
    case "X": return `{0x${hex.slice(0, 8)},0x${hex.slice(8, 12)},0x${hex.slice(12, 16)},{${hex.slice(16).replace(/../g, ",0x$&").slice(1)}}}`;
    default: return hyphenated;
  }
}

/** Values as the language joins them: "a, b and c". */
export function formatList(culture: Culture, values: readonly string[] | null | undefined): string {
  return new Intl.ListFormat(culture.language, { style: "long", type: "conjunction" }).format(values ?? []);
}

/** Selects the text of a plural message by the number as it is written. An exact number, such as "=0", takes precedence. */
export function plural(
  culture: Culture, value: NumberValue, type: NumberType, format: string, texts: { readonly [name: string]: string; readonly other: string }): string {
  const number = value === null || value === undefined ? undefined : parseNumber(value);
  if (number === undefined) {
    return texts.other;
  }

  for (const name of Object.keys(texts)) {
    const exact = name.startsWith("=") ? parseNumber(name.slice(1)) : undefined;
    if (exact !== undefined && areEqual(number, exact)) {
      return texts[name]!;
    }
  }

  const language = culture.pluralLanguage ?? culture.language;
  const [operand, fractionDigits] = readWritten(writtenNumber(culture, value, type, format), numberSymbols(culture));
  if (operand === undefined || Intl.PluralRules.supportedLocalesOf(language).length === 0) {
    return texts.other;
  }

  return texts[new Intl.PluralRules(language, { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }).select(operand)] ?? texts.other;
}

/** The text that a number is counted by. A hexadecimal number is counted by its value. */
function writtenNumber(culture: Culture, value: NumberValue, type: NumberType, format: string): string {
  return (type === "int" || type === "long") && /^(?:G|[DXBR][0-9]*)?$/i.test(format) ? String(value) : formatNumber(culture, value, type, format);
}

/** Selects the text for a value. */
export function select(value: string | null | undefined, texts: { readonly [name: string]: string; readonly other: string }): string {
  return value !== null && value !== undefined && Object.prototype.hasOwnProperty.call(texts, value) ? texts[value]! : texts.other;
}
