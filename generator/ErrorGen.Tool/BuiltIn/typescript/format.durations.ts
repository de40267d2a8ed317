// ---- Durations ----

/** A duration of ISO 8601 in a format string of .NET for TimeSpan. */
export function formatDuration(culture: Culture, value: string | null | undefined, format = ""): string {
  const ticks = parseDuration(value ?? "");
  if (ticks === undefined) {
    return value ?? "";
  }

  const span = spanOf(ticks);
  const sign = ticks < 0n ? "-" : "";
  const two = (part: bigint): string => String(part).padStart(2, "0");
  const clock = `${two(span.minutes)}:${two(span.seconds)}`;
  const shortFraction = span.fraction.replace(/0+$/, "");
  switch (format) {
    case "c":
    case "t":
    case "T":
      return `${sign}${span.days > 0n ? `${span.days}.` : ""}${two(span.hours)}:${clock}${shortFraction === "" ? "" : `.${span.fraction}`}`;
    case "":
    case "g":
      return `${sign}${span.days > 0n ? `${span.days}:` : ""}${span.hours}:${clock}${shortFraction === "" ? "" : numberSymbols(culture).decimal + shortFraction}`;
    case "G":
      return `${sign}${span.days}:${two(span.hours)}:${clock}${numberSymbols(culture).decimal}${span.fraction}`;
    default:
      return writeSpan(span, format);
  }
}

interface Span {
  readonly days: bigint;
  readonly hours: bigint;
  readonly minutes: bigint;
  readonly seconds: bigint;
  readonly fraction: string;
}

/** The length in units of 100 ns. A year has 365 days and a month 30, as in .NET. */
function parseDuration(value: string): bigint | undefined {
  const match = /^(-?)P(?=.)(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})D)?(?:T(?=.)(?:([0-9]{1,12})H)?(?:([0-9]{1,12})M)?(?:([0-9]{1,15})(?:\.([0-9]{1,9}))?S)?)?$/.exec(value);
  if (match === null) {
    return undefined;
  }

  const part = (index: number): bigint => BigInt(match[index] ?? "0");
  const days = part(2) * 365n + part(3) * 30n + part(4);
  const seconds = ((days * 24n + part(5)) * 60n + part(6)) * 60n + part(7);
  const ticks = seconds * 10_000_000n + BigInt((match[8] ?? "").padEnd(7, "0").slice(0, 7));
  return match[1] === "-" ? -ticks : ticks;
}

function spanOf(ticks: bigint): Span {
  const length = ticks < 0n ? -ticks : ticks;
  const seconds = length / 10_000_000n;
  return {
    days: seconds / 86_400n, hours: seconds / 3_600n % 24n, minutes: seconds / 60n % 60n, seconds: seconds % 60n,
    fraction: String(length % 10_000_000n).padStart(7, "0"),
  };
}

function writeSpan(span: Span, format: string): string {
  let output = "";
  for (let i = 0; i < format.length;) {
    const c = format[i]!;
    let length = 1;
    while (format[i + length] === c) {
      length++;
    }

    const pad = (part: bigint): string => String(part).padStart(length, "0");
    switch (c) {
      case "d":
        output += pad(span.days);
        break;
      case "h":
        output += pad(span.hours);
        break;
      case "m":
        output += pad(span.minutes);
        break;
      case "s":
        output += pad(span.seconds);
        break;
      case "f":
        output += span.fraction.slice(0, length);
        break;
      case "F":
        output += span.fraction.slice(0, length).replace(/0+$/, "");
        break;
      default: {
        const [literal, end] = readLiteral(format, i);
        output += literal;
        length = end - i;
      }
    }

    i += length;
  }

  return output;
}
