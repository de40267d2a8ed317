// ---- Numbers ----

/** A number in a format string of .NET. */
export function formatNumber(culture: Culture, value: NumberValue, type: NumberType, format = ""): string {
  if (value === null || value === undefined) {
    return "";
  }

  const symbols = numberSymbols(culture);
  if (type === "double" && !Number.isFinite(Number(value))) {
    const formatter = new Intl.NumberFormat(culture.language);
    const double = Number(value);
    return Number.isNaN(double) ? formatter.format(NaN) : (double < 0 ? symbols.minus : "") + "∞";
  }

  const parsed = parseNumber(value);
  if (parsed === undefined) {
    return String(value);
  }

  const standard = /^([A-Za-z])([0-9]{0,9})$/.exec(format);
  return format !== "" && standard === null
    ? customNumber(symbols, type === "double" ? significant(value, 15) : parsed, type, format)
    : standardNumber(symbols, parsed, value, type, standard?.[1] ?? "G", standard?.[2] ? Number(standard[2]) : undefined);
}

/** 0.digits times ten to the power of the scale. There are no zeros at the start. */
interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

function parseNumber(value: number | bigint | string): Digits | undefined {
  const match = /^\s*([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,4}))?\s*$/.exec(Object.is(value, -0) ? "-0" : String(value));
  const integer = match?.[2] ?? "";
  const fraction = match?.[3] ?? "";
  return match === null || integer + fraction === "" ? undefined : normalize(match[1] === "-", integer + fraction, integer.length + Number(match[4] ?? 0));
}

function normalize(negative: boolean, digits: string, scale: number): Digits {
  const zeros = /^0*/.exec(digits)![0].length;
  return { negative, digits: digits.slice(zeros), scale: zeros === digits.length ? 0 : scale - zeros };
}

function trim(number: Digits): Digits {
  const digits = number.digits.replace(/0+$/, "");
  return { negative: number.negative, digits, scale: digits === "" ? 0 : number.scale };
}

function areEqual(left: Digits, right: Digits): boolean {
  const a = trim(left);
  const b = trim(right);
  return a.digits === b.digits && (a.digits === "" || (a.negative === b.negative && a.scale === b.scale));
}

/** All digits of a floating point number, which is a whole number times a power of two. */
function exactDouble(value: number): Digits {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const exponent = bits.getUint16(0) >> 4 & 0x7ff;
  const fraction = bits.getBigUint64(0) & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  const power = Math.max(exponent, 1) - 1075;
  const digits = String(power < 0 ? mantissa * 5n ** BigInt(-power) : mantissa << BigInt(power));
  return trim(normalize(value < 0 || Object.is(value, -0), digits, digits.length + Math.min(power, 0)));
}

/** Rounds a floating point number to digits, half to even as .NET does. */
function roundDouble(number: Digits, position: number): Digits {
  const isHalf = number.digits.length === position + 1 && number.digits[position] === "5";
  const isEven = position <= 0 || Number(number.digits[position - 1]) % 2 === 0;
  return round(isHalf && isEven ? { ...number, digits: number.digits.slice(0, Math.max(position, 0)) } : number, position, true);
}

/** The digits of a floating point number, rounded to a count of them. */
function significant(value: number | bigint | string, count: number): Digits {
  return roundDouble(exactDouble(Number(value)), count);
}

/** Rounds half away from zero, and removes zeros at the end. */
function round(number: Digits, position: number, isDouble: boolean): Digits {
  let digits = number.digits.slice(0, Math.max(position, 0)).replace(/0+$/, "");
  let scale = number.scale;
  if (position >= 0 && position < number.digits.length && number.digits[position]! >= "5") {
    const kept = number.digits.slice(0, position).replace(/9+$/, "");
    digits = kept === "" ? "1" : kept.slice(0, -1) + String(Number(kept[kept.length - 1]) + 1);
    scale += kept === "" ? 1 : 0;
  }

  return digits === "" ? { negative: number.negative && isDouble, digits, scale: 0 } : { negative: number.negative, digits, scale };
}

function standardNumber(
  symbols: NumberSymbols, number: Digits, value: number | bigint | string, type: NumberType, letter: string, precision: number | undefined): string {
  const isDouble = type === "double";
  const isInteger = type === "int" || type === "long";
  const minus = number.negative ? symbols.minus : "";
  const specifier = letter.toUpperCase();
  switch (specifier) {
    case "D":
      if (isInteger) {
        return minus + integerDigits(number).padStart(precision ?? 1, "0");
      }

      break;
    case "X":
    case "B":
      if (isInteger) {
        const bits = BigInt.asUintN(type === "int" ? 32 : 64, (number.negative ? -1n : 1n) * BigInt(integerDigits(number)));
        const digits = bits.toString(specifier === "X" ? 16 : 2);
        return (letter === "X" ? digits.toUpperCase() : digits).padStart(precision ?? 1, "0");
      }

      break;
    case "C":
    case "N":
    case "F":
    case "P": {
      const places = precision ?? (specifier === "C" ? 2 : 3);
      const shifted = specifier === "P" ? 2 : 0;
      const exact = isDouble ? exactDouble(Number(value)) : number;
      const shiftedNumber = { ...exact, scale: exact.digits === "" ? 0 : exact.scale + shifted };
      const rounded = isDouble ? roundDouble(shiftedNumber, shiftedNumber.scale + places) : round(shiftedNumber, shiftedNumber.scale + places, false);
      const written = fixed(symbols, rounded, places, specifier !== "F");
      const [before, after] = specifier === "P"
        ? (rounded.negative ? symbols.negativePercent : symbols.positivePercent)
        : rounded.negative ? (specifier === "F" ? [symbols.minus, ""] as const : symbols.negative) : ["", ""] as const;
      return before + written + after;
    }

    case "E": {
      const places = precision ?? 6;
      const rounded = isDouble ? significant(value, places + 1) : round(number, places + 1, false);
      return (rounded.negative ? symbols.minus : "") + exponential(symbols, rounded, places, letter, 3);
    }
  }

  // General. A decimal number keeps its zeros at the end.
  const digits = precision === undefined || precision === 0 ? 0 : precision;
  if (isInteger && (digits === 0 || specifier === "R")) {
    return minus + integerDigits(number);
  }

  if (digits === 0 || specifier === "R") {
    return type === "decimal"
      ? (number.digits === "" ? "" : minus) + decimalDigits(symbols, number, String(value))
      : minus + general(symbols, trim(number), 17, letter);
  }

  const rounded = isDouble ? significant(value, digits) : round(number, digits, false);
  return (rounded.negative ? symbols.minus : "") + general(symbols, rounded, digits, letter);
}

function integerDigits(number: Digits): string {
  return number.digits.slice(0, Math.max(number.scale, 0)).padEnd(number.scale, "0") || "0";
}

function fractionDigits(number: Digits): string {
  return number.scale >= 0 ? number.digits.slice(number.scale) : "0".repeat(number.digits === "" ? 0 : -number.scale) + number.digits;
}

function plain(symbols: NumberSymbols, number: Digits): string {
  const fraction = fractionDigits(number);
  return integerDigits(number) + (fraction === "" ? "" : symbols.decimal + fraction);
}

/** A decimal number with the zeros at its end. */
function decimalDigits(symbols: NumberSymbols, number: Digits, value: string): string {
  const places = /[eE]/.test(value) ? 0 : /\.([0-9]*)/.exec(value)?.[1]?.length ?? 0;
  const fraction = fractionDigits(number).padEnd(places, "0");
  return integerDigits(number) + (fraction === "" ? "" : symbols.decimal + fraction);
}

function general(symbols: NumberSymbols, number: Digits, mostDigits: number, letter: string): string {
  return number.scale > mostDigits || number.scale < -3
    ? exponential(symbols, number, Math.max(number.digits.length - 1, 0), letter === "g" || letter === "r" ? "e" : "E", 2)
    : plain(symbols, number);
}

function exponential(symbols: NumberSymbols, number: Digits, places: number, letter: string, exponentDigits: number): string {
  const fraction = number.digits.slice(1, places + 1).padEnd(places, "0");
  const exponent = number.digits === "" ? 0 : number.scale - 1;
  return (number.digits[0] ?? "0") + (fraction === "" ? "" : symbols.decimal + fraction)
    + letter + (exponent < 0 ? symbols.minus : symbols.plus) + String(Math.abs(exponent)).padStart(exponentDigits, "0");
}

function fixed(symbols: NumberSymbols, number: Digits, places: number, isGrouped: boolean): string {
  const integer = integerDigits(number);
  const fraction = fractionDigits(number).padEnd(places, "0");
  return (isGrouped ? group(symbols, integer) : integer) + (places > 0 ? symbols.decimal + fraction : "");
}

function group(symbols: NumberSymbols, integer: string): string {
  let rest = integer;
  let grouped = "";
  for (let i = 0; ; i++) {
    const size = symbols.groupSizes[Math.min(i, symbols.groupSizes.length - 1)] ?? 0;
    if (size === 0 || rest.length <= size) {
      return rest + grouped;
    }

    grouped = symbols.group + rest.slice(-size) + grouped;
    rest = rest.slice(0, -size);
  }
}

function numberSymbols(culture: Culture): NumberSymbols {
  return culture.numbers ??= { ...readNumberSymbols(culture.language), ...culture.data?.numbers };
}

function readNumberSymbols(language: string): NumberSymbols {
  const large = new Intl.NumberFormat(language, { useGrouping: true, minimumFractionDigits: 1 }).formatToParts(12345678901234.5);
  const find = (parts: readonly Intl.NumberFormatPart[], type: string): string => parts.find(part => part.type === type)?.value ?? "";
  const groups = large.filter(part => part.type === "integer").map(part => Array.from(part.value).length).reverse();
  // Marks of direction belong to a sign, and not to the pattern.
  const sign = (type: string, value: number, options: Intl.NumberFormatOptions, usual: string): string =>
    new Intl.NumberFormat(language, options).formatToParts(value)
      .map(part => part.type === type ? part.value : part.type === "literal" ? part.value.replace(/[^\u061c\u200e\u200f]/g, "") : "").join("") || usual;
  const minus = sign("minusSign", -1, {}, "-");
  const percent = sign("percentSign", 1, { style: "percent" }, "%");
  const signs: { readonly [type: string]: string } = { minusSign: minus, percentSign: percent };
  const affixes = (value: number, options: Intl.NumberFormatOptions): Affixes => {
    const parts = new Intl.NumberFormat(language, options).formatToParts(value);
    const at = parts.findIndex(part => part.type === "integer");
    const join = (some: readonly Intl.NumberFormatPart[]): string =>
      some.map(part => signs[part.type] ?? (part.type === "literal" ? part.value.replace(/\s/g, " ").replace(/[^ ()]/g, "") : "")).join("");
    return [join(parts.slice(0, at)), join(parts.slice(at + 1))];
  };
  return {
    decimal: find(large, "decimal"),
    group: find(large, "group"),
    groupSizes: groups.length < 2 ? [0] : groups[0] === groups[1] ? [groups[0]!] : [groups[0]!, groups[1]!],
    minus,
    plus: sign("plusSign", 1, { signDisplay: "always" }, "+"),
    percent,
    perMille: "\u2030",
    negative: affixes(-1, {}),
    positivePercent: affixes(0.01, { style: "percent" }),
    negativePercent: affixes(-0.01, { style: "percent" }),
  };
}

/** The first number in a text and its fraction digits, for plural rules. */
function readWritten(written: string, symbols: NumberSymbols): readonly [number | undefined, number] {
  let digits = "";
  let point = -1;
  let i = 0;
  const isDigit = (at: number): boolean => /^[0-9]$/.test(written[at] ?? "");
  const isSeparator = (separator: string): boolean => separator !== "" && written.startsWith(separator, i) && isDigit(i + separator.length);
  while (i < written.length) {
    if (isDigit(i)) {
      digits += written[i++]!;
    } else if (point < 0 && isSeparator(symbols.decimal)) {
      point = digits.length;
      i += symbols.decimal.length;
    } else if (point < 0 && digits !== "" && isSeparator(symbols.group)) {
      i += symbols.group.length;
    } else if (digits === "") {
      i++;
    } else {
      break;
    }
  }

  const exponent = Number(/^[eE]([+-][0-9]{1,4})/.exec(written.slice(i))?.[1] ?? 0);
  const scale = (point < 0 ? digits.length : point) + exponent;
  return digits === "" ? [undefined, 0] : [Number(`0.${digits}e${scale}`), Math.min(Math.max(digits.length - scale, 0), 20)];
}
