// ---- Dates ----

/** A date in a format string of .NET. */
export function formatDate(culture: Culture, value: string | null | undefined, format = "d"): string {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value ?? "");
  return match === null ? value ?? "" : writeTime(culture, timeOf(match, undefined, 0), value!, format || "d", true);
}

/** A point in time in a format string of .NET, at the offset that it has. */
export function formatDateTime(culture: Culture, value: string | null | undefined, format = ""): string {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,7}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/.exec(value ?? "");
  if (match === null) {
    return value ?? "";
  }

  const offset = (match[8] === "-" ? -1 : 1) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0));
  return writeTime(culture, timeOf(match, match[7], offset), value!, format, false);
}

interface Time {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Seven digits. */
  readonly fraction: string;
  /** In minutes. */
  readonly offset: number;
}

function timeOf(match: RegExpExecArray, fraction: string | undefined, offset: number): Time {
  return {
    year: Number(match[1]), month: Number(match[2]), day: Number(match[3]),
    hour: Number(match[4] ?? 0), minute: Number(match[5] ?? 0), second: Number(match[6] ?? 0),
    fraction: (fraction ?? "").padEnd(7, "0"), offset,
  };
}

function instantOf(time: Time): Date {
  const instant = new Date(Date.UTC(2000, time.month - 1, time.day, time.hour, time.minute, time.second));
  instant.setUTCFullYear(time.year, time.month - 1, time.day);
  return instant;
}

function inUtc(time: Time): Time {
  const instant = new Date(instantOf(time).getTime() - time.offset * 60_000);
  return {
    year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate(),
    hour: instant.getUTCHours(), minute: instant.getUTCMinutes(), second: instant.getUTCSeconds(), fraction: time.fraction, offset: 0,
  };
}

const shortDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The formats that do not depend on a language. */
function writeInvariant(time: Time, format: string, isDate: boolean): string | undefined {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = (of: Time): string => `${String(of.year).padStart(4, "0")}-${two(of.month)}-${two(of.day)}`;
  const clock = (of: Time): string => `${two(of.hour)}:${two(of.minute)}:${two(of.second)}`;
  switch (format) {
    case "o":
    case "O":
      return day(time) + (isDate ? "" : `T${clock(time)}.${time.fraction}${writeOffset(time.offset, 3)}`);
    case "s":
      return `${day(time)}T${clock(time)}`;
    case "u":
      return `${day(inUtc(time))} ${clock(inUtc(time))}Z`;
    case "r":
    case "R": {
      const utc = isDate ? time : inUtc(time);
      const start = `${shortDays[instantOf(utc).getUTCDay()]}, ${two(utc.day)} ${shortMonths[utc.month - 1]} ${String(utc.year).padStart(4, "0")}`;
      return isDate ? start : `${start} ${clock(utc)} GMT`;
    }

    default:
      return undefined;
  }
}

function writeOffset(offset: number, length: number): string {
  const hours = Math.floor(Math.abs(offset) / 60);
  const sign = offset < 0 ? "-" : "+";
  return length === 1 ? sign + hours
    : sign + String(hours).padStart(2, "0") + (length === 2 ? "" : `:${String(Math.abs(offset) % 60).padStart(2, "0")}`);
}

function writeTime(culture: Culture, time: Time, wire: string, format: string, isDate: boolean): string {
  const invariant = writeInvariant(time, format, isDate);
  if (invariant !== undefined) {
    return invariant;
  }

  const names = culture.calendar ??= withData(readCalendar(culture.language), culture.data?.calendar);
  const pattern = format.length > 1 ? format : standardPattern(names, format, isDate);
  return writePattern(names, time, () => dayOf(culture.language, names, time), pattern) ?? wire;
}

/** The pattern of a letter; of the usual form if there is no such letter. */
function standardPattern(names: CalendarNames, letter: string, isDate: boolean): string {
  return isDate
    ? names.patterns[/[dDmMyY]/.test(letter) ? letter : "d"]!
    : names.patterns[letter] ?? `${names.patterns["G"]!} zzz`;
}

/** Year, month and day in the calendar of a language. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Undefined if the calendar does not have the day. .NET's table of this calendar ends in 2077. */
function dayOf(language: string, names: CalendarNames, time: Time): Day | undefined {
  const instant = instantOf({ ...time, hour: 12 });
  const weekday = instant.getUTCDay();
  switch (names.calendar) {
    case "gregory":
    case "iso8601":
    case "japanese":
    case "roc":
      return { year: time.year, month: time.month, day: time.day, weekday };
    case "buddhist":
      return { year: time.year + 543, month: time.month, day: time.day, weekday };
    default: {
      if (names.calendar === "islamic-umalqura" && (time.year < 1901 || time.year > 2077 || (time.year === 2077 && (time.month > 11 || (time.month === 11 && time.day > 16))))) {
        return undefined;
      }

      const parts = new Intl.DateTimeFormat(language, { calendar: names.calendar, numberingSystem: "latn", timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" }).formatToParts(instant);
      const part = (type: string): number => Number(parts.find(one => one.type === type)?.value.replace(/[^0-9]/g, ""));
      const day = { year: part("year"), month: part("month"), day: part("day"), weekday };
      return day.year > 0 && day.month > 0 && day.day > 0 ? day : undefined;
    }
  }
}

/** Undefined if the pattern has a part of a day that the calendar does not have. */
function writePattern(names: CalendarNames, time: Time, findDay: () => Day | undefined, pattern: string): string | undefined {
  let output = "";
  let day: Day | undefined;
  for (let i = 0; i < pattern.length;) {
    const c = pattern[i]!;
    let length = 1;
    while (pattern[i + length] === c) {
      length++;
    }

    if (/[dMyg]/.test(c) && day === undefined) {
      day = findDay();
      if (day === undefined) {
        return undefined;
      }
    }

    const pad = (value: number): string => String(value).padStart(Math.min(length, 2), "0");
    switch (c) {
      case "d":
        output += length <= 2 ? pad(day!.day) : (length === 3 ? names.shortDays : names.days)[day!.weekday]!;
        break;
      case "M":
        output += length <= 2 ? pad(day!.month) : monthNames(names, pattern, i, length)[day!.month - 1] ?? "";
        break;
      case "y":
        output += length <= 2 ? String(day!.year % 100).padStart(length, "0") : String(day!.year).padStart(length, "0");
        break;
      case "g":
        output += names.patterns["era"]!;
        break;
      case "h":
        output += pad(time.hour % 12 || 12);
        break;
      case "H":
        output += pad(time.hour);
        break;
      case "m":
        output += pad(time.minute);
        break;
      case "s":
        output += pad(time.second);
        break;
      case "f":
        output += time.fraction.slice(0, length);
        break;
      case "F": {
        const fraction = time.fraction.slice(0, length).replace(/0+$/, "");
        output = fraction === "" && output.endsWith(".") ? output.slice(0, -1) : output + fraction;
        break;
      }

      case "t": {
        const designator = time.hour < 12 ? names.am : names.pm;
        output += length === 1 ? designator.slice(0, 1) : designator;
        break;
      }

      case "K":
      case "z":
        output += writeOffset(time.offset, c === "K" ? 3 : length);
        length = c === "K" ? 1 : length;
        break;
      case ":":
        output += names.timeSeparator;
        length = 1;
        break;
      case "/":
        output += names.dateSeparator;
        length = 1;
        break;
      default: {
        const [literal, end] = readLiteral(pattern, i);
        output += literal;
        length = end - i;
      }
    }

    i += length;
  }

  return output;
}

/** Text in quotation marks, after a backslash or of other characters, and the position after it. A percent sign is left out. */
function readLiteral(pattern: string, start: number): readonly [string, number] {
  const c = pattern[start]!;
  if (c === "'" || c === '"') {
    let literal = "";
    let i = start + 1;
    for (; i < pattern.length && pattern[i] !== c; i++) {
      literal += pattern[i] === "\\" ? pattern[++i] ?? "" : pattern[i]!;
    }

    return [literal, i + 1];
  }

  return c === "\\" ? [pattern[start + 1] ?? "", start + 2] : [c === "%" ? "" : c, start + 1];
}

/** Month names differ in some languages if the pattern has a day of the month. */
function monthNames(names: CalendarNames, pattern: string, at: number, length: number): readonly string[] {
  const before = pattern.lastIndexOf("d", at - 1);
  const after = pattern.indexOf("d", at + length);
  const isDay = (before >= 0 && at > 0 && pattern[before - 1] !== "d") || (before > 0 && at > 0 && pattern[before - 1] === "d" && pattern[before - 2] !== "d")
    || (after >= 0 && !pattern.startsWith("ddd", after));
  return length === 3 ? (isDay ? names.shortMonthsOfDays : names.shortMonths) : isDay ? names.monthsOfDays : names.months;
}
